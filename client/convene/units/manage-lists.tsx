import { ActionIcon, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedList } from '#shared/contract/saved-lists.ts';
import { useConfirm } from '../../admin/confirm/use-confirm.ts';
import { useListKeeping } from '../../api/saved-lists.ts';

export type ManageListsProps = {
  ownerUnitId: string;
  lists: readonly SavedList[];
  opened: boolean;
  onClose: () => void;
};

/** Renames and removes saved lists. */
export function ManageLists({ ownerUnitId, lists, opened, onClose }: ManageListsProps) {
  const { t } = useTranslation(['convene', 'common']);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('lists.manage')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack>
        {lists.length === 0 && <Text>{t('lists.none')}</Text>}
        {lists.map((list) => (
          <ListLine key={list.id} ownerUnitId={ownerUnitId} list={list} />
        ))}
      </Stack>
    </Modal>
  );
}

function ListLine({ ownerUnitId, list }: { ownerUnitId: string; list: SavedList }) {
  const { t } = useTranslation('convene');
  const { change, remove } = useListKeeping(ownerUnitId);
  const { attempt, confirm } = useConfirm();
  const [name, setName] = useState(list.name);
  const tidy = name.trim();
  const isNew = tidy !== '' && tidy !== list.name;
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <TextInput
        flex={1}
        label={t('lists.units', { count: list.unitIds.length })}
        aria-label={t('lists.renameOf', { name: list.name })}
        value={name}
        maxLength={80}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button
        variant="default"
        disabled={!isNew}
        loading={change.isPending}
        onClick={() =>
          attempt(
            async () => change.mutateAsync({ listId: list.id, name: tidy, unitIds: list.unitIds }),
            t('lists.renamed', { name: tidy }),
          )
        }
      >
        {t('lists.rename')}
      </Button>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t('lists.removeOf', { name: list.name })}
        onClick={() =>
          confirm({
            title: t('lists.removeTitle', { name: list.name }),
            body: t('lists.removeBody', { count: list.unitIds.length }),
            label: t('lists.remove'),
            act: async () => remove.mutateAsync(list.id),
          })
        }
      >
        <IconTrash size={18} />
      </ActionIcon>
    </Group>
  );
}
