import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttendingPerson } from '#shared/contract/roll-call.ts';
import room from '../room.module.css';
import classes from './roll-call.module.css';

type PersonFormProps = {
  /** Who is named anew; null for somebody new. */
  person: AttendingPerson | null;
  onDone: (person: AttendingPerson) => void;
  onCancel: () => void;
};

const LONGEST = 120;

/** Name, office, and for whom: three fields, Enter takes them. */
export function PersonForm({ person, onDone, onCancel }: PersonFormProps) {
  const { t } = useTranslation('rollCall');
  const [name, setName] = useState(person?.name ?? '');
  const [office, setOffice] = useState(person?.office ?? '');
  const [deputises, setDeputises] = useState(person?.deputisesFor ?? '');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() === '') return first.current?.focus();
    const deputisesFor = deputises.trim() === '' ? null : deputises.trim();
    return onDone({ name: name.trim(), office: office.trim(), deputisesFor });
  };
  return (
    <form className={classes.form} onSubmit={submit} aria-label={t('person')}>
      <label className={classes.field}>
        {t('name')}
        <input
          ref={first}
          value={name}
          required
          maxLength={LONGEST}
          onChange={(event) => setName(event.currentTarget.value)}
          data-testid="person-name"
        />
      </label>
      <label className={classes.field}>
        {t('office')}
        <input
          value={office}
          maxLength={LONGEST}
          onChange={(event) => setOffice(event.currentTarget.value)}
          data-testid="person-office"
        />
      </label>
      <label className={classes.field}>
        {t('deputises')}
        <input
          value={deputises}
          maxLength={LONGEST}
          onChange={(event) => setDeputises(event.currentTarget.value)}
          data-testid="person-deputises"
        />
      </label>
      <div className={classes.formButtons}>
        <button type="button" className={room.plain} onClick={onCancel}>
          {t('cancel')}
        </button>
        <button type="submit" className={room.plain} data-testid="person-done">
          {t('done')}
        </button>
      </div>
    </form>
  );
}
