import { Button, Group, Loader, SegmentedControl, Stack } from '@mantine/core';
import { IconChartBar, IconListDetails, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FiguresBoard } from '#shared/contract/figures.ts';
import { figuresExport, useFiguresBoard } from '../api/figures.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { ExportMenu } from '../reporting/export-menu.tsx';
import { PeriodChooser } from '../targets/period-chooser.tsx';
import { UnitChooser } from '../targets/unit-chooser.tsx';
import { usePeriodName } from '../targets/use-period-name.ts';
import { useScope } from '../targets/use-scope.ts';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { formatDate, instantAt } from '../ui/format.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { IndicatorCard } from './indicator-card.tsx';
import '@mantine/charts/styles.layer.css';

/** All indicators of a period: figure, target, course, forecast and margin. */
export function BoardPage() {
  const { t } = useTranslation('figures');
  const { locale } = useLocale();
  const { period, unitId, change } = useScope();
  const { data, error, refetch } = useFiguresBoard({ period, unitId });
  return (
    <>
      <PageHeader title={t('title')} description={data && <AsOf board={data} />}>
        <ExportMenu address={(format) => figuresExport(format, { period, unitId: data?.unit.id ?? unitId }, locale)} />
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} />}
          onClick={() => window.print()}
          className="no-print"
        >
          {t('print')}
        </Button>
      </PageHeader>
      <Group mb="md" className="no-print">
        <PeriodChooser period={period} onChange={(to) => change({ period: to })} />
        <UnitChooser unitId={data?.unit.id ?? unitId} onChange={(to) => change({ unitId: to })} />
      </Group>
      {error !== null && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loader aria-label={t('loading')} mx="auto" />}
      {data !== undefined && error === null && <Rows board={data} />}
    </>
  );
}

function AsOf({ board: { period, unit, day } }: { board: FiguresBoard }) {
  const { t } = useTranslation('figures');
  const nameOf = usePeriodName();
  return (
    <>
      {nameOf(period)}. {t('asOf', { unit: unit.name, day: formatDate(instantAt(day, '00:00')) })}
    </>
  );
}

function Rows({ board }: { board: FiguresBoard }) {
  const { t } = useTranslation('figures');
  const [view, setView] = useState('chart');
  const { rows } = board;
  if (rows.length === 0)
    return <EmptyPanel icon={<IconChartBar />} title={t('empty.title')} description={t('empty.body')} />;
  const isEmpty = rows.every(({ trend }) => trend.every(({ figure }) => figure.denominator === 0));
  return (
    <Stack>
      {isEmpty ? (
        <EmptyPanel
          icon={<IconListDetails />}
          title={t('nothingRegistered.title')}
          description={t('nothingRegistered.body')}
        >
          <Button component={Link} to="/targets/register" variant="default">
            {t('nothingRegistered.register')}
          </Button>
        </EmptyPanel>
      ) : (
        <SegmentedControl
          aria-label={t('view.label')}
          data={[
            { value: 'chart', label: t('view.chart') },
            { value: 'table', label: t('view.table') },
          ]}
          value={view}
          onChange={setView}
          style={{ alignSelf: 'flex-start' }}
          className="no-print"
        />
      )}
      {rows.map((row) => (
        <IndicatorCard key={row.indicatorId} row={row} board={board} asTable={view === 'table'} />
      ))}
    </Stack>
  );
}
