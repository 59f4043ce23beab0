import { IconHistory, IconPencil, IconUserPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../ui/format.ts';
import room from '../room.module.css';
import { canNameMore, fromPrevious, named, unnamed, type Draft, type Previous } from './draft.ts';
import { PersonForm } from './person-form.tsx';
import classes from './roll-call.module.css';

type PeopleProps = { draft: Draft; onChange: (draft: Draft) => void; offer: Previous | null };

/** Who they are: the last time's list with one press, or typed. */
export function People({ draft, onChange, offer }: PeopleProps) {
  const { t } = useTranslation('rollCall');
  /** The place in the list that is being typed; null while none is. */
  const [typing, setTyping] = useState<number | null>(null);
  const { people } = draft;
  const offered = offer !== null && people.length === 0 && typing === null;
  return (
    <div className={classes.people}>
      {offered && (
        <button
          type="button"
          className={room.plain}
          onClick={() => onChange(fromPrevious(offer))}
          data-testid="roll-call-previous"
        >
          <IconHistory aria-hidden />
          {t('previous', { count: offer.people.length, total: offer.headcount, date: formatDate(offer.at) })}
        </button>
      )}
      {people.length > 0 && (
        <ul>
          {people.map((person, place) => (
            <li key={`${place} ${person.name}`}>
              <span className={classes.person}>
                <strong>{person.name}</strong>
                {person.office !== '' && <span> · {person.office}</span>}
                {person.deputisesFor !== null && <em> {t('deputisingFor', { name: person.deputisesFor })}</em>}
              </span>
              <button
                type="button"
                className={classes.small}
                aria-label={t('edit', { name: person.name })}
                onClick={() => setTyping(place)}
              >
                <IconPencil aria-hidden />
              </button>
              <button
                type="button"
                className={classes.small}
                aria-label={t('remove', { name: person.name })}
                onClick={() => onChange(unnamed(draft, place))}
              >
                <IconX aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      {typing !== null && (
        <PersonForm
          key={typing}
          person={people[typing] ?? null}
          onCancel={() => setTyping(null)}
          onDone={(person) => {
            onChange(named(draft, person, typing));
            setTyping(null);
          }}
        />
      )}
      {typing === null && canNameMore(draft) && (
        <button
          type="button"
          className={room.plain}
          onClick={() => setTyping(people.length)}
          data-testid="roll-call-add"
        >
          <IconUserPlus aria-hidden />
          {t('add')}
        </button>
      )}
    </div>
  );
}
