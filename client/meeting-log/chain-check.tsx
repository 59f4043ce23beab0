import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useVerifyLog } from '../api/meeting-log.ts';
import { useErrorSentence } from '../api/use-error-sentence.ts';
import { StateBadge } from '../ui/state-badge.tsx';

const HEAD_SIGNS = 16;

/** Proves on demand that nothing in the log was changed or cut out. */
export function ChainCheck({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('meetingLog');
  const sentence = useErrorSentence();
  const { mutate, data, error, isPending } = useVerifyLog(meetingId);
  return (
    <Group gap="sm" role="status" className="no-print">
      <Button variant="default" loading={isPending} onClick={() => mutate()}>
        {t('chain.check')}
      </Button>
      {error !== null && <Text c="var(--trouble)">{sentence(error)}</Text>}
      {data?.intact === true && (
        <>
          <StateBadge state="present" word={t('chain.intact')} />
          <Text size="sm" c="var(--ink-soft)">
            {t('chain.intactDetail', { events: data.events, head: data.head.slice(0, HEAD_SIGNS) })}
          </Text>
        </>
      )}
      {data?.intact === false && (
        <>
          <StateBadge state="trouble" word={t('chain.broken')} />
          <Text>{t(`chain.${data.reason}`, { seq: data.seq })}</Text>
        </>
      )}
    </Group>
  );
}
