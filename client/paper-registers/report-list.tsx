import { Loader, Table } from '@mantine/core';
import { IconReport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PeriodicReportLine } from '#shared/contract/paper-registers.ts';
import { formatPlainDay } from '../admin/units/plain-day.ts';
import { usePeriodicReports } from '../api/paper-registers.ts';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { StateBadge } from '../ui/state-badge.tsx';
import { LineActions } from './line-actions.tsx';
import type { ListProps } from './paper-list.tsx';

/** Periodic reports due in a period, and what became of them. */
export function ReportList({ period, onAsk }: ListProps) {
  const { t } = useTranslation('paperRegisters');
  const { data, error, refetch } = usePeriodicReports(period);
  if (error !== null) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loader aria-label={t('loading')} mx="auto" />;
  if (data.lines.length === 0) {
    return <EmptyPanel icon={<IconReport />} title={t('reports.empty.title')} description={t('reports.empty.body')} />;
  }
  return (
    <Table.ScrollContainer minWidth={640} tabIndex={0}>
      <Table verticalSpacing="xs" aria-label={t('reports.tab')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('fields.dueDay')}</Table.Th>
            <Table.Th>{t('fields.unit')}</Table.Th>
            <Table.Th>{t('fields.name')}</Table.Th>
            <Table.Th>{t('fields.state')}</Table.Th>
            <Table.Th>{t('fields.actions')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.lines.map((line) => (
            <Table.Tr key={line.id}>
              <Table.Td>{formatPlainDay(line.dueDay)}</Table.Td>
              <Table.Td lang="vi">{line.unitName}</Table.Td>
              <Table.Td lang="vi">{line.secret ? t('reports.secret') : line.name}</Table.Td>
              <Table.Td>
                <ReportState line={line} />
              </Table.Td>
              <Table.Td>
                <LineActions
                  line={line}
                  name={`${line.unitName}, ${formatPlainDay(line.dueDay)}`}
                  onAsk={(kind) => onAsk({ register: 'reports', kind, line })}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function ReportState({ line: { shared, madeDay } }: { line: PeriodicReportLine }) {
  const { t } = useTranslation('paperRegisters');
  if (shared) return <StateBadge state="present" word={t('reports.states.shared')} />;
  return madeDay === null ? (
    <StateBadge state="absent" word={t('reports.states.owed')} />
  ) : (
    <StateBadge state="late" word={t('reports.states.made')} />
  );
}
