import { Anchor, Box, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CoveragePoint } from '#shared/contract/coverage.ts';
import { shortPeriod } from '../targets/use-period-name.ts';
import { ShareBar } from '../ui/share-bar.tsx';
import { isKnown } from './known.ts';
import classes from './coverage.module.css';

type CourseTableProps = { points: readonly CoveragePoint[]; onDay: (day: string) => void };

/** The same as the chart, latest month first; each month opens the picture of its last day. */
export function CourseTable({ points, onDay }: CourseTableProps) {
  const { t } = useTranslation('coverage');
  return (
    <Box className={classes.frame} role="region" tabIndex={0} aria-label={t('table')}>
      <Table striped>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('columns.month')}</Table.Th>
            <Table.Th>{t('columns.units')}</Table.Th>
            <Table.Th>{t('columns.checked')}</Table.Th>
            <Table.Th>{t('columns.accepted')}</Table.Th>
            <Table.Th>{t('columns.share')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {points.toReversed().map((point) => (
            <Table.Tr key={point.month}>
              <Table.Th scope="row" fw={400}>
                <Anchor component="button" type="button" onClick={() => onDay(point.day)}>
                  {shortPeriod(point.month)}
                </Anchor>
              </Table.Th>
              <Table.Td>{point.units}</Table.Td>
              <Table.Td>{point.checked}</Table.Td>
              <Table.Td>{point.accepted}</Table.Td>
              <Table.Td>
                {isKnown(point) ? <ShareBar share={(point.checked + point.accepted) / point.units} /> : t('noProof')}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Box>
  );
}
