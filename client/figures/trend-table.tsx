import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TrendPoint } from '#shared/contract/figures.ts';
import type { Population } from '#shared/contract/indicators.ts';
import { isReached, partsOf } from '#shared/targets/share.ts';
import { usePeriodName } from '../targets/use-period-name.ts';
import { formatShare } from '../ui/format.ts';
import { shareText } from './shares.ts';
import { TargetStateBadge } from './target-state-badge.tsx';

export type TrendTableProps = { trend: readonly TrendPoint[]; population: Population; name: string };

/** What the chart shows, in numbers. */
export function TrendTable({ trend, population, name }: TrendTableProps) {
  const { t } = useTranslation('figures');
  const nameOf = usePeriodName();
  return (
    <Table aria-label={t('trend.title', { name })} verticalSpacing={3} fz="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('trend.columns.period')}</Table.Th>
          <Table.Th ta="right">{t('trend.columns.share')}</Table.Th>
          <Table.Th ta="right">{t('trend.columns.amounts')}</Table.Th>
          <Table.Th ta="right">{t('trend.columns.target')}</Table.Th>
          <Table.Th>{t('trend.columns.state')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {trend.map(({ period, figure, target }) => (
          <Table.Tr key={period}>
            <Table.Th scope="row" fw={400}>
              {nameOf(period)}
            </Table.Th>
            <Table.Td ta="right">{shareText(figure)}</Table.Td>
            <Table.Td ta="right">
              {t(`amounts.${population}`, { part: figure.numerator, whole: figure.denominator })}
            </Table.Td>
            <Table.Td ta="right">{target === null ? t('trend.none') : formatShare(target)}</Table.Td>
            <Table.Td>
              {target !== null && figure.denominator > 0 && (
                <TargetStateBadge state={isReached(figure, partsOf(target)) ? 'met' : 'missed'} />
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
