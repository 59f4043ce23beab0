import { Checkbox, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MOST_OCCURRENCES } from '#shared/contract/meeting-series.ts';
import { heldDays, type Occurrence } from '#shared/convening/series.ts';
import { isYearKnown, type WorkCalendar } from '#shared/convening/working-days.ts';
import { formatDay } from '../../ui/format.ts';
import classes from './occurrences.module.css';

export type OccurrencesProps = {
  occurrences: readonly Occurrence[];
  /** Due days that are left out by hand. */
  without: readonly string[];
  calendar: WorkCalendar;
  onChange: (without: string[]) => void;
};

/** Every day of the series before anybody is invited: left out with a click, and what falls out with the reason. */
export function Occurrences({ occurrences, without, calendar, onChange }: OccurrencesProps) {
  const { t } = useTranslation('series');
  const count = heldDays(occurrences, without).length;
  const last = occurrences.at(-1)?.due;
  const leave = (due: string, isHeld: boolean) =>
    onChange(isHeld ? without.filter((day) => day !== due) : [...without, due]);
  return (
    <Stack gap="xs" component="section" aria-label={t('preview')}>
      <Text fw={600} role="status">
        {t('meetings', { count })}
        {count === MOST_OCCURRENCES && ` ${t('most', { most: MOST_OCCURRENCES })}`}
      </Text>
      {last !== undefined && !isYearKnown(last, calendar) && (
        <Text size="sm" c="var(--ink-soft)">
          {t('yearUnknown', { year: last.slice(0, 4) })}
        </Text>
      )}
      {occurrences.length > 0 && (
        <ul className={classes.list} aria-label={t('preview')}>
          {occurrences.map((occurrence) => (
            <li key={occurrence.due} className={classes.line} data-out={occurrence.held === null}>
              <Line
                occurrence={occurrence}
                isLeftOut={without.includes(occurrence.due)}
                onHeld={(isHeld) => leave(occurrence.due, isHeld)}
              />
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}

type LineProps = { occurrence: Occurrence; isLeftOut: boolean; onHeld: (isHeld: boolean) => void };

function Line({ occurrence: { due, held, because }, isLeftOut, onHeld }: LineProps) {
  const { t } = useTranslation('series');
  const why = because?.kind === 'holiday' ? because.name : because === null ? '' : t('weekend');
  if (held === null) {
    return (
      <Text>
        <s>{formatDay(due)}</s> · {t('fallsOut', { why })}
      </Text>
    );
  }
  const label = held === due ? formatDay(due) : t('moved', { day: formatDay(held), due: formatDay(due), why });
  return (
    <Checkbox
      label={isLeftOut ? `${label} · ${t('leftOut')}` : label}
      checked={!isLeftOut}
      onChange={(event) => onHeld(event.currentTarget.checked)}
    />
  );
}
