import { Box, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type CoverageDay, coverageState } from '#shared/contract/coverage.ts';
import { ShareBar } from '../ui/share-bar.tsx';
import { countOf } from './states.ts';
import classes from './coverage.module.css';

/** How many communes of each district are in which state. */
export function GroupTable({ picture: { groups } }: { picture: CoverageDay }) {
  const { t } = useTranslation('coverage');
  return (
    <Box className={classes.frame} role="region" tabIndex={0} aria-label={t('day.table')}>
      <Table striped>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('columns.group')}</Table.Th>
            <Table.Th>{t('columns.units')}</Table.Th>
            {coverageState.options.map((state) => (
              <Table.Th key={state}>{t(`states.${state}`)}</Table.Th>
            ))}
            <Table.Th>{t('columns.share')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {groups.map(({ id, name, units }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row" fw={400}>
                {name}
              </Table.Th>
              <Table.Td>{units.length}</Table.Td>
              {coverageState.options.map((state) => (
                <Table.Td key={state}>{countOf(units, state)}</Table.Td>
              ))}
              <Table.Td>
                <ShareBar share={(countOf(units, 'checked') + countOf(units, 'accepted')) / units.length} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Box>
  );
}
