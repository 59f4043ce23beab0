import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReportRun } from '#shared/contract/report-runs.ts';
import { useConfirm } from '../../admin/confirm/use-confirm.ts';
import { reportFilePath, useSendReportAgain } from '../../api/reports.ts';
import { usePeriodName } from '../../targets/use-period-name.ts';
import { formatDate, formatMoment, instantAt } from '../../ui/format.ts';
import { StateBadge } from '../../ui/state-badge.tsx';

/** A report: when it was due, made, sent; its files; to whom it could not be sent. */
export function RunLine({ run, mayManage }: { run: ReportRun; mayManage: boolean }) {
  const { t } = useTranslation(['reporting', 'mails']);
  const periodName = usePeriodName();
  const { attempt } = useConfirm();
  const again = useSendReportAgain();
  const { id, period, dueDay, madeAt, madeByName, late, files, receivers, sentAt } = run;
  const unreached = receivers.filter(({ state }) => state !== 'delivered' && state !== 'waiting');
  const name = periodName(period);
  return (
    <Group role="listitem" justify="space-between" align="flex-start" gap="sm">
      <Stack gap={2} miw={0} flex="1 1 280px">
        <Group gap="xs">
          <Text fw={600}>{name}</Text>
          <StateBadge state={late ? 'late' : 'present'} word={t(late ? 'runs.late' : 'runs.onTime')} />
        </Group>
        <Text size="sm">
          {t('runs.due', { day: formatDate(instantAt(dueDay, '00:00')) })}
          {' · '}
          {madeByName === null
            ? t('runs.madeByItself', { at: formatMoment(madeAt) })
            : t('runs.madeBy', { at: formatMoment(madeAt), name: madeByName })}
          {' · '}
          {sentAt === null ? t('runs.sent', counted(receivers)) : t('runs.sentAt', { at: formatMoment(sentAt) })}
        </Text>
        {unreached.map(({ unitId, unitName, state }) => (
          <Text key={unitId} size="sm" c="var(--trouble, #b3261e)">
            ▲ {unitName}: {t(`mails:states.${state}`)}
          </Text>
        ))}
      </Stack>
      <Group gap="xs">
        {files.map(({ format }) => (
          <Button
            key={format}
            component="a"
            href={reportFilePath(id, format)}
            download
            variant="default"
            size="sm"
            aria-label={t('runs.fileOf', { period: name, format: format.toUpperCase() })}
          >
            {format.toUpperCase()}
          </Button>
        ))}
        {mayManage && unreached.length > 0 && (
          <Button
            variant="default"
            size="sm"
            loading={again.isPending}
            aria-label={t('runs.againOf', { period: name })}
            onClick={() => attempt(async () => again.mutateAsync(id), t('runs.againDone'))}
          >
            {t('runs.again')}
          </Button>
        )}
      </Group>
    </Group>
  );
}

const counted = (receivers: ReportRun['receivers']): { reached: number; all: number } => ({
  reached: receivers.filter(({ state }) => state === 'delivered').length,
  all: receivers.length,
});
