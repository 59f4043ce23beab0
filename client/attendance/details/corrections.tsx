import { List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MadeCorrection } from '#shared/contract/attendance.ts';
import { formatMoment } from '../../ui/format.ts';
import { Section } from './section.tsx';

/** What was put right, by whom and why; the latest of each value counts. */
export function Corrections({ made }: { made: readonly MadeCorrection[] }) {
  const { t } = useTranslation('attendance');
  if (made.length === 0) return null;
  const valueText = (value: boolean | number | null): string => {
    if (typeof value === 'number') return String(value);
    if (value === null) return t('correct.takeBack');
    return value ? t('correct.yes') : t('correct.no');
  };
  return (
    <Section title={t('details.corrections')}>
      <List>
        {made.map(({ at, author, correction: { field, value }, reason }) => (
          <List.Item key={`${at}-${field}`}>
            {t('details.correction', {
              field: t(`correct.fields.${field}`),
              value: valueText(value),
              reason,
              author,
              time: formatMoment(at),
            })}
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
