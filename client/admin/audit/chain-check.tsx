import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useVerifyAudit } from '../../api/audit.ts';
import { useErrorSentence } from '../../api/use-error-sentence.ts';
import { StateBadge } from '../../ui/state-badge.tsx';

/** Proves on demand that no line of the audit was changed or cut out. */
export function ChainCheck() {
  const { t } = useTranslation('adminAudit');
  const sentence = useErrorSentence();
  const check = useVerifyAudit();
  return (
    <Group gap="sm" role="status">
      <Button variant="default" loading={check.isPending} onClick={() => check.mutate()}>
        {t('chain.check')}
      </Button>
      {check.error !== null && <Text c="var(--trouble)">{sentence(check.error)}</Text>}
      {check.data?.broken === null && (
        <>
          <StateBadge state="present" word={t('chain.whole')} />
          <Text size="sm" c="var(--ink-soft)" style={{ overflowWrap: 'anywhere' }}>
            {t('chain.lines', { count: check.data.lines })} {check.data.head.slice(0, 16)}
          </Text>
        </>
      )}
      {check.data !== undefined && check.data.broken !== null && (
        <>
          <StateBadge state="trouble" word={t('chain.broken')} />
          <Text>{t(`chain.reasons.${check.data.broken.reason}`, { line: check.data.broken.seq })}</Text>
        </>
      )}
    </Group>
  );
}
