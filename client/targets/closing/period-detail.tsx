import { Alert, Button, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ClosingDetail } from '#shared/contract/closings.ts';
import { useConfirm } from '../../admin/confirm/use-confirm.ts';
import { useClosePeriod, useClosingDetail } from '../../api/closings.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { usePeriodName } from '../use-period-name.ts';
import { FigureTable } from './figure-table.tsx';
import { LineTable } from './line-table.tsx';

/** A period: what is left to do before it is closed, its figures, and what was corrected afterwards. */
export function PeriodDetail({ period, mayClose }: { period: string; mayClose: boolean }) {
  const { t } = useTranslation('closing');
  const nameOf = usePeriodName();
  const { data, error, refetch } = useClosingDetail(period);
  if (error !== null) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loader aria-label={t('loading')} mx="auto" />;
  return (
    <Stack component="section" aria-label={nameOf(period)} data-testid="closing-detail">
      <Group justify="space-between">
        <Title order={2} size="h4">
          {nameOf(period)}
        </Title>
        {mayClose && data.closable && <CloseButton detail={data} />}
      </Group>
      {!data.closable && data.months.some(({ state }) => state === 'running' || state === 'ahead') && (
        <Text c="var(--ink-soft)">{t('notOver')}</Text>
      )}
      {data.unsettled.length > 0 && (
        <Alert
          color="yellow"
          role="note"
          icon={<IconAlertTriangle />}
          title={t('unsettledTitle', { count: data.unsettled.length })}
        >
          {t('unsettledHelp')}
        </Alert>
      )}
      {data.unsettled.length > 0 && <LineTable label={t('unsettledList')} lines={data.unsettled} />}
      <FigureTable figures={data.figures} />
      {data.corrections.length > 0 && (
        <>
          <Title order={3} size="h5">
            {t('correctionsTitle', { count: data.corrections.length })}
          </Title>
          <LineTable label={t('correctionsList')} lines={data.corrections} />
        </>
      )}
    </Stack>
  );
}

function CloseButton({ detail: { period, unsettled } }: { detail: ClosingDetail }) {
  const { t } = useTranslation('closing');
  const nameOf = usePeriodName();
  const close = useClosePeriod();
  const { confirm } = useConfirm();
  const ask = () =>
    confirm({
      title: t('close.title', { period: nameOf(period) }),
      body: [
        t('close.body'),
        ...(unsettled.length > 0 ? [t('close.unsettled', { count: unsettled.length })] : []),
      ].join(' '),
      label: t('close.confirm'),
      act: async () => close.mutateAsync(period),
    });
  return (
    <Button leftSection={<IconLock size={18} aria-hidden />} loading={close.isPending} onClick={ask}>
      {t('close.open', { period: nameOf(period) })}
    </Button>
  );
}
