import { Button, Group, Loader, ScrollArea, Select, SegmentedControl, Table } from '@mantine/core';
import { IconArrowLeft, IconFileSpreadsheet, IconFileText, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TaskCounts, TaskTable } from '#shared/contract/tasks.ts';
import { COLUMNS } from '#shared/tasks/table.ts';
import { taskTableFile, useTaskTable } from '../api/tasks.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { formatDate, instantAt } from '../ui/format.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { useToday } from '../ui/use-today.ts';
import { periodsBack } from './periods.ts';

/** How the tasks of a month or a quarter stand, by lead unit. */
export function TaskTablePage() {
  const { t } = useTranslation('tasks');
  const { locale } = useLocale();
  const [span, setSpan] = useState<'month' | 'quarter'>('month');
  const periods = periodsBack(useToday(), span);
  const [chosen, setChosen] = useState<string | null>(null);
  const period = chosen ?? periods[0] ?? '';
  const { data, error, refetch } = useTaskTable(period);
  return (
    <>
      <PageHeader
        title={t('table.title')}
        description={data && t('table.asOf', { day: formatDate(instantAt(data.day, '00:00')) })}
      >
        <Button component={Link} to="/tasks" variant="default" leftSection={<IconArrowLeft size={18} />}>
          {t('table.back')}
        </Button>
        <Button
          component="a"
          href={taskTableFile(period, 'xlsx', locale)}
          download
          leftSection={<IconFileSpreadsheet size={18} />}
        >
          {t('table.xlsx')}
        </Button>
        <Button
          component="a"
          href={taskTableFile(period, 'csv', locale)}
          download
          variant="default"
          leftSection={<IconFileText size={18} />}
        >
          {t('table.csv')}
        </Button>
      </PageHeader>
      <Group mb="md">
        <SegmentedControl
          aria-label={t('table.span')}
          data={[
            { value: 'month', label: t('table.month') },
            { value: 'quarter', label: t('table.quarter') },
          ]}
          value={span}
          onChange={(value) => {
            setSpan(value === 'quarter' ? 'quarter' : 'month');
            setChosen(null);
          }}
        />
        <Select
          aria-label={t('table.period')}
          data={periods.map((value) => ({ value, label: periodText(value) }))}
          value={period}
          onChange={setChosen}
          allowDeselect={false}
          w={160}
        />
      </Group>
      {error !== null && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loader aria-label={t('loading')} mx="auto" />}
      {data?.rows.length === 0 && (
        <EmptyPanel icon={<IconTable />} title={t('table.empty.title')} description={t('table.empty.body')} />
      )}
      {data !== undefined && data.rows.length > 0 && <Figures table={data} />}
    </>
  );
}

/** `11/2026`, `IV/2026`. */
const periodText = (period: string): string => {
  const [year = '', part = ''] = period.split('-');
  return `${part.startsWith('Q') ? ['I', 'II', 'III', 'IV'][Number(part.slice(1)) - 1] : part}/${year}`;
};

function Figures({ table }: { table: TaskTable }) {
  const { t } = useTranslation('tasks');
  const cells = (counts: TaskCounts) =>
    COLUMNS.map((column) => (
      <Table.Td key={column} ta="right" style={{ fontVariantNumeric: 'tabular-nums' }}>
        {counts[column]}
      </Table.Td>
    ));
  return (
    <ScrollArea type="auto">
      <Table withTableBorder striped miw={640}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('table.unit')}</Table.Th>
            {COLUMNS.map((column) => (
              <Table.Th key={column} ta="right">
                {t(`table.columns.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {table.rows.map(({ unit, ...counts }) => (
            <Table.Tr key={unit.id}>
              <Table.Th scope="row" fw={400} lang="vi">
                {unit.name}
              </Table.Th>
              {cells(counts)}
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr fw={600}>
            <Table.Th scope="row">{t('table.total')}</Table.Th>
            {cells(table.total)}
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </ScrollArea>
  );
}
