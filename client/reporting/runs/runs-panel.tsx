import { Card, Loader, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReportingView } from '#shared/contract/report-runs.ts';
import { useReports } from '../../api/reports.ts';
import { usePeriodName } from '../../targets/use-period-name.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { formatDate, instantAt } from '../../ui/format.ts';
import { MakeNow } from './make-now.tsx';
import { RunLine } from './run-line.tsx';
import { SettingForm } from './setting-form.tsx';

/** Monthly and quarterly reports: how they are made, those that were made, and what became of them. */
export function RunsPanel() {
  const { t } = useTranslation('reporting');
  const { data, error, refetch } = useReports();
  return (
    <Card withBorder radius="md" padding="lg" component="section" aria-labelledby="runs-title">
      <Title order={2} size="h4" id="runs-title" mb="xs">
        {t('runs.title')}
      </Title>
      <Text mb="md">{t('runs.body')}</Text>
      {error !== null && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loader aria-label={t('runs.loading')} />}
      {data !== undefined && <Runs view={data} />}
    </Card>
  );
}

function Runs({ view: { settings, mayManage, runs, next, missing } }: { view: ReportingView }) {
  const { t } = useTranslation('reporting');
  const periodName = usePeriodName();
  return (
    <Stack gap="lg">
      {mayManage && (
        <Stack gap="md">
          <SettingForm kind="month" setting={settings.month} />
          <SettingForm kind="quarter" setting={settings.quarter} />
        </Stack>
      )}
      {next.map(({ period, dueDay }) => (
        <Text key={period}>
          {t('runs.next', { period: periodName(period), day: formatDate(instantAt(dueDay, '00:00')) })}
        </Text>
      ))}
      {missing.length > 0 && <MakeNow periods={missing} />}
      {runs.length === 0 ? (
        <Text c="var(--ink-soft)">{t('runs.none')}</Text>
      ) : (
        <Stack gap="md" role="list" aria-label={t('runs.list')}>
          {runs.map((run) => (
            <RunLine key={run.id} run={run} mayManage={mayManage} />
          ))}
        </Stack>
      )}
    </Stack>
  );
}
