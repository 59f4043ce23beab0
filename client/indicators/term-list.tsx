import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Term } from '#shared/contract/indicators.ts';
import { formatDate, formatShare, instantAt } from '../ui/format.ts';
import classes from './indicators.module.css';

const dayText = (day: string): string => formatDate(instantAt(day, '00:00'));

/** The targets of an indicator through the years; the one in force stands out. */
export function TermList({ terms, today }: { terms: readonly Term[]; today: string }) {
  const { t } = useTranslation('indicators');
  return (
    <ul className={classes.terms} aria-label={t('fields.terms')}>
      {terms.map(({ from, to, target, source }) => {
        const holds = from <= today && (to === null || today <= to);
        return (
          <Text component="li" key={from} size="sm" fw={holds ? 600 : undefined}>
            {to === null
              ? t('term.openEnd', { from: dayText(from), target: formatShare(target) })
              : t('term.span', { from: dayText(from), to: dayText(to), target: formatShare(target) })}
            {holds && ` (${t('term.holds')})`}
            {source !== '' && (
              <Text span inherit fw={400} c="var(--ink-soft)" lang="vi">
                {' '}
                · {source}
              </Text>
            )}
          </Text>
        );
      })}
    </ul>
  );
}
