import { useTranslation } from 'react-i18next';
import type { AuditVerification } from '#shared/contract/audit.ts';
import { useVerifyAudit } from '../../api/audit.ts';
import { ChainCheck } from '../../ui/chain-check.tsx';

const HEAD_SIGNS = 16;

/** Whether the audit of administration is as it was written. */
export function AuditCheck() {
  const { t } = useTranslation('adminAudit');
  const { mutate, data, error, isPending } = useVerifyAudit();
  const told = ({ broken, lines, head }: AuditVerification) =>
    broken === null
      ? {
          intact: true,
          word: t('chain.whole'),
          detail: `${t('chain.lines', { count: lines })} ${head.slice(0, HEAD_SIGNS)}`,
        }
      : {
          intact: false,
          word: t('chain.broken'),
          detail: t(`chain.reasons.${broken.reason}`, { line: broken.seq }),
        };
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
