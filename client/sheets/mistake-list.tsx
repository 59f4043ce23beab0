import { Alert, Button, Stack, Table } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A mistake in a file that was sent: where it stands, and what to do. */
export type SheetMistake = { row: number | null; column: string | null; code: string; message: string };

export type MistakeListProps = {
  title: string;
  help: string;
  mistakes: readonly SheetMistake[];
  /** What can be done next. */
  children: ReactNode;
};

/** So many stand in the page at once: a file with thousands of them is not to freeze it. */
const AT_ONCE = 200;

/** Every mistake in a file, in its order. */
export function MistakeList({ title, help, mistakes, children }: MistakeListProps) {
  const { t } = useTranslation('sheets');
  const [most, setMost] = useState(AT_ONCE);
  const placeOf = ({ row, column }: SheetMistake): string => {
    if (row === null && column === null) return t('wholeFile');
    return column ?? t('wholeRow');
  };
  return (
    <Stack>
      <Alert color="red" role="alert" icon={<IconAlertTriangle />} title={title} maw={760}>
        {help}
      </Alert>
      {children}
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
            {mistakes.slice(0, most).map((mistake, index) => (
              <Table.Tr key={`${index} ${mistake.code}`}>
                <Table.Td>{mistake.row ?? '–'}</Table.Td>
                <Table.Td>{placeOf(mistake)}</Table.Td>
                <Table.Td>{mistake.message}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {mistakes.length > most && (
        <Button variant="default" onClick={() => setMost(most + AT_ONCE)} style={{ alignSelf: 'center' }}>
          {t('more', { count: mistakes.length - most })}
        </Button>
      )}
    </Stack>
  );
}
