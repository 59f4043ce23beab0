import { Kbd, Modal, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** The list of shortcuts. */
export function HelpDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['console', 'common', 'rollCall']);
  const rows: { keys: string[]; what: string }[] = [
    { keys: ['1', '…', '9'], what: t('console:help.give') },
    { keys: ['0'], what: t('console:help.giveDeck') },
    { keys: ['1', '2', '3', '0'], what: t('rollCall:sweep.keys') },
    { keys: [t('console:help.space')], what: t('console:help.talk') },
    { keys: ['/'], what: t('console:help.search') },
    { keys: ['↑', '↓'], what: t('console:help.arrows') },
    { keys: ['n'], what: t('console:help.note') },
    { keys: ['[', ']'], what: t('console:help.page') },
    { keys: ['?'], what: t('console:help.help') },
  ];
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('console:help.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Table verticalSpacing="xs">
        <Table.Tbody>
          {rows.map(({ keys, what }) => (
            <Table.Tr key={what}>
              <Table.Td w={130}>{keys.map((key) => (key === '…' ? ' … ' : <Kbd key={key}>{key}</Kbd>))}</Table.Td>
              <Table.Td>{what}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="sm" c="dimmed" mt="sm">
        {t('console:help.hint')}
      </Text>
    </Modal>
  );
}
