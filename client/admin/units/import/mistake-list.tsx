import { Alert, Button, Group, Stack, Table } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportMistake } from '#shared/contract/administration-import.ts';

export type MistakeListProps = { mistakes: readonly ImportMistake[]; onAgain: () => void };

/** Every mistake in a file: where it stands, and what to do. */
export function MistakeList({ mistakes, onAgain }: MistakeListProps) {
  const { t } = useTranslation('unitImport');
  const placeOf = ({ row, column }: ImportMistake): string => {
    if (row === null && column === null) return t('wholeFile');
    return column ?? t('wholeRow');
  };
  return (
    <Stack>
      <Alert
        color="red"
        role="alert"
        icon={<IconAlertTriangle />}
        title={t('mistakes', { count: mistakes.length })}
        maw={760}
      >
        {t('mistakesHelp')}
      </Alert>
      <Group>
        <Button onClick={onAgain}>{t('otherFile')}</Button>
      </Group>
      <Table.ScrollContainer minWidth={320} tabIndex={0}>
        <Table verticalSpacing="sm" striped data-testid="mistakes">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('columns.row')}</Table.Th>
              <Table.Th>{t('columns.column')}</Table.Th>
              <Table.Th>{t('columns.message')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {mistakes.map((mistake, index) => (
              <Table.Tr key={`${index} ${mistake.code}`}>
                <Table.Td>{mistake.row ?? '–'}</Table.Td>
                <Table.Td>{placeOf(mistake)}</Table.Td>
                <Table.Td>{mistake.message}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}
