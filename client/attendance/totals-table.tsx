import { Box, Table, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AttendanceReport, AttendanceTotals } from '#shared/contract/attendance.ts';
import { unitLevel } from '#shared/contract/units.ts';
import classes from './totals-table.module.css';

const COLUMNS = [
  'invited',
  'attended',
  'late',
  'leftEarly',
  'excused',
  'unexcused',
  'answered',
  'headcount',
] as const satisfies (keyof AttendanceTotals)[];

/** The figures by level and by district. */
export function TotalsTable({ totals }: { totals: AttendanceReport['totals'] }) {
  const { t } = useTranslation('attendance');
  const levelName = (key: string): string => {
    const level = unitLevel.safeParse(key);
    return level.success ? t(`levels.${level.data}`) : key;
  };
  const lines = [
    { name: t('totals.all'), line: totals.all },
    ...totals.byLevel.map((line) => ({ name: levelName(line.key), line })),
    ...totals.byGroup.map((line) => ({ name: line.key || t('totals.guests'), line })),
  ];
  return (
    <section>
      <Title order={2} size="h5" mb={4}>
        {t('totals.title')}
      </Title>
      <Box className={classes.frame} role="region" tabIndex={0} aria-label={t('totals.title')}>
        <Table className={classes.table} verticalSpacing={6} aria-label={t('totals.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('columns.unit')}</Table.Th>
              {COLUMNS.map((column) => (
                <Table.Th key={column}>{t(`totals.${column}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map(({ name, line }) => (
              <Table.Tr key={name}>
                <Table.Th scope="row">{name}</Table.Th>
                {COLUMNS.map((column) => (
                  <Table.Td key={column}>{line[column]}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Box>
    </section>
  );
}
