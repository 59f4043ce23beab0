import { Anchor, Box, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QuantityLine } from '#shared/contract/quantities.ts';
import type { Ranked } from '#shared/targets/ranking.ts';
import table from '../participation/participation-table.module.css';
import { formatDate, instantAt } from '../ui/format.ts';
import { ShareBar } from '../ui/share-bar.tsx';
import { StateBadge } from '../ui/state-badge.tsx';

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

type QuantitiesTableProps = {
  lines: readonly Ranked<QuantityLine>[];
  target: number | null;
  year: string;
  indicatorId: string;
};

/** Units in their places: what was held, how far that is from the target, and the quarters of the year. */
export function QuantitiesTable({ lines, target, year, indicatorId }: QuantitiesTableProps) {
  const { t } = useTranslation('quantities');
  return (
    <Box className={table.viewport} role="region" tabIndex={0} aria-label={t('title')}>
      <Table className={table.table}>
        <Table.Thead className={table.head}>
          <Table.Tr>
            <Table.Th>{t('columns.rank')}</Table.Th>
            <Table.Th className={table.unit}>{t('columns.unit')}</Table.Th>
            <Table.Th>{t('columns.held')}</Table.Th>
            <Table.Th>{t('columns.rate')}</Table.Th>
            <Table.Th>{t('columns.missing')}</Table.Th>
            {QUARTERS.map((quarter) => (
              <Table.Th key={quarter}>{t('columns.quarter', { quarter })}</Table.Th>
            ))}
            <Table.Th>{t('columns.left')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Table.Tr key={line.unitId}>
              <Table.Td>{line.rank ?? t('none')}</Table.Td>
              <Table.Th scope="row" className={table.unit}>
                <Anchor
                  component={Link}
                  to={`/targets/board/${indicatorId}?period=${year}&unit=${line.unitId}`}
                  inherit
                >
                  {line.name}
                </Anchor>
                <span className={table.above}>
                  {line.groupName}
                  {line.lastDay !== null && ` · ${t('endedOn', { day: formatDate(instantAt(line.lastDay, '00:00')) })}`}
                </span>
              </Table.Th>
              <Table.Td>{ofHeld(line.held)}</Table.Td>
              <Table.Td>
                {line.held.denominator === 0 ? (
                  t('none')
                ) : (
                  <ShareBar share={line.held.numerator / line.held.denominator} target={target ?? undefined} />
                )}
              </Table.Td>
              <Table.Td>
                {target !== null && line.held.denominator > 0 && (
                  <StateBadge
                    state={line.missing === 0 ? 'present' : 'trouble'}
                    word={line.missing === 0 ? t('reached') : t('missing', { count: line.missing })}
                  />
                )}
              </Table.Td>
              {line.quarters.map((quarter, at) => (
                <Table.Td key={QUARTERS[at]}>
                  {(quarter.over || quarter.held.denominator > 0) && ofHeld(quarter.held)}
                  {target !== null && quarter.toCome > 0 && (
                    <span className={table.small}>{t('need', { online: quarter.online, toCome: quarter.toCome })}</span>
                  )}
                </Table.Td>
              ))}
              <Table.Td>
                {target !== null && line.toCome > 0 && (
                  <>
                    {t('need', { online: line.online, toCome: line.toCome })}
                    {!line.reachable && <StateBadge state="trouble" word={t('unreachable')} />}
                  </>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Box>
  );
}

const ofHeld = ({ numerator, denominator }: QuantityLine['held']): string => `${numerator} / ${denominator}`;
