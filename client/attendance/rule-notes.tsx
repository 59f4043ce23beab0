import { List, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AttendanceReport } from '#shared/contract/attendance.ts';
import { formatShare, formatTimeWithSeconds } from '../ui/format.ts';
import { useDuration } from '../ui/use-duration.ts';

const seconds = (ms: number): number => Math.round(ms / 1000);

/** The rule in force, the outages it was bent for, and the seal of the log: a report without them proves nothing. */
export function RuleNotes({ report: { rules, outages, logHead } }: { report: AttendanceReport }) {
  const { t } = useTranslation('attendance');
  const duration = useDuration();
  const sentences = [
    t('rules.attended', {
      share: formatShare(rules.attendedShare),
      rollCallShare: formatShare(rules.attendedShareWithRollCall),
    }),
    t('rules.late', { duration: duration(rules.lateAfterMs) }),
    t('rules.leftEarly', { duration: duration(rules.leftEarlyBeforeMs) }),
    t('rules.grace', { seconds: seconds(rules.graceMs) }),
    t('rules.outage', { seconds: seconds(rules.outageReturnMs) }),
  ];
  return (
    <section>
      <Title order={2} size="h5" mb={4}>
        {t('rules.title')}
      </Title>
      <List size="sm">
        {sentences.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
      {outages.length > 0 && (
        <>
          <Title order={2} size="h5" mt="md" mb={4}>
            {t('outages.title', { count: outages.length })}
          </Title>
          <List size="sm">
            {outages.map(({ from, to }) => (
              <List.Item key={from}>
                {t('outages.span', { from: formatTimeWithSeconds(from), to: formatTimeWithSeconds(to) })}
              </List.Item>
            ))}
          </List>
        </>
      )}
      {logHead !== '' && (
        <Text size="xs" mt="md" c="var(--ink-soft)" style={{ overflowWrap: 'anywhere' }}>
          {t('logHead', { hash: logHead })}
        </Text>
      )}
    </section>
  );
}
