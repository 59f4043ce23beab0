import { Loader, Table } from '@mantine/core';
import { IconFiles } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatPlainDay } from '../admin/units/plain-day.ts';
import { usePaperCounts } from '../api/paper-registers.ts';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { LineActions } from './line-actions.tsx';
import type { LineAsked } from './line-dialog.tsx';

export type ListProps = { period: string; onAsk: (asked: LineAsked) => void };

const NUMBERS = ['papers', 'signed', 'keptOff'] as const;

/** Papers of a period, by unit and day; those of meetings held here stand among them. */
export function PaperList({ period, onAsk }: ListProps) {
  const { t } = useTranslation('paperRegisters');
  const { data, error, refetch } = usePaperCounts(period);
  if (error !== null) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loader aria-label={t('loading')} mx="auto" />;
  if (data.lines.length === 0) {
    return <EmptyPanel icon={<IconFiles />} title={t('papers.empty.title')} description={t('papers.empty.body')} />;
  }
  return (
    <Table.ScrollContainer minWidth={640} tabIndex={0}>
      <Table verticalSpacing="xs" aria-label={t('papers.tab')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('fields.day')}</Table.Th>
            <Table.Th>{t('fields.unit')}</Table.Th>
            {NUMBERS.map((field) => (
              <Table.Th key={field} ta="right">
                {t(`fields.${field}`)}
              </Table.Th>
            ))}
            <Table.Th>{t('fields.actions')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.lines.map((line) => (
            <Table.Tr key={line.id}>
              <Table.Td>{formatPlainDay(line.day)}</Table.Td>
              <Table.Td lang="vi">{line.unitName}</Table.Td>
              {NUMBERS.map((field) => (
                <Table.Td key={field} ta="right" style={{ fontVariantNumeric: 'tabular-nums' }}>
                  {line[field]}
                </Table.Td>
              ))}
              <Table.Td>
                {line.ofMeeting ? (
                  t('papers.ofMeeting')
                ) : (
                  <LineActions
                    line={line}
                    name={`${line.unitName}, ${formatPlainDay(line.day)}`}
                    onAsk={(kind) => onAsk({ register: 'papers', kind, line })}
                  />
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
