import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPlan } from '#shared/contract/administration-import.ts';
import { useApplyImport } from '../../../api/unit-import.ts';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { formatPlainDay } from '../plain-day.ts';
import { changesIn } from './changes.ts';
import { PlanLines } from './plan-lines.tsx';

export type PlanPreviewProps = {
  file: File;
  plan: ImportPlan;
  onAgain: () => void;
  onDone: (plan: ImportPlan) => void;
};

/** What a file would change, to be confirmed. */
export function PlanPreview({ file, plan, onAgain, onDone }: PlanPreviewProps) {
  const { t } = useTranslation('unitImport');
  const apply = useApplyImport();
  const [reason, setReason] = useState('');
  const given = reason.trim();
  const isNothing = changesIn(plan) === 0;
  const confirm = () => {
    const { day, fingerprint } = plan;
    apply.mutate({ file, day, fingerprint, ...(given !== '' && { reason: given }) }, { onSuccess: onDone });
  };
  return (
    <Stack maw={760} data-testid="plan">
      <Title order={2} size="h4">
        {isNothing ? t('plan.nothing') : t('plan.title', { day: formatPlainDay(plan.day) })}
      </Title>
      <PlanLines plan={plan} />
      {plan.unchanged > 0 && <Text c="var(--ink-soft)">{t('plan.unchanged', { count: plan.unchanged })}</Text>}
      {plan.needsReason && (
        <TextInput
          label={t('reason')}
          description={t('reasonHelp')}
          required
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {apply.error !== null && <ErrorPanel error={apply.error} />}
      <Group>
        <Button variant={isNothing ? 'filled' : 'default'} onClick={onAgain}>
          {t('otherFile')}
        </Button>
        {!isNothing && (
          <Button onClick={confirm} loading={apply.isPending} disabled={plan.needsReason && given === ''}>
            {t('confirm')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
