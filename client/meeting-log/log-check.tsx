import { useTranslation } from 'react-i18next';
import type { LogVerification } from '#shared/contract/meeting-log.ts';
import { useVerifyLog } from '../api/meeting-log.ts';
import { ChainCheck } from '../ui/chain-check.tsx';

const HEAD_SIGNS = 16;

/** Whether a meeting's log is as it was written. */
export function LogCheck({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('meetingLog');
  const { mutate, data, error, isPending } = useVerifyLog(meetingId);
  const told = (found: LogVerification) =>
    found.intact
      ? {
          intact: true,
          word: t('chain.intact'),
          detail: t('chain.intactDetail', { events: found.events, head: found.head.slice(0, HEAD_SIGNS) }),
        }
      : { intact: false, word: t('chain.broken'), detail: t(`chain.${found.reason}`, { seq: found.seq }) };
  return (
    <ChainCheck
      label={t('chain.check')}
      pending={isPending}
      onCheck={() => mutate()}
      error={error}
      found={data && told(data)}
    />
  );
}
