import { Button, Group, Menu, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconBookmark, IconChevronDown, IconDeviceFloppy, IconSettings } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedList } from '#shared/contract/saved-lists.ts';
import { useSavedLists } from '../../api/saved-lists.ts';
import { ManageLists } from './manage-lists.tsx';
import { SaveList } from './save-list.tsx';

export type SavedListBarProps = {
  ownerUnitId: string;
  /** The units that may be invited. */
  invitable: ReadonlySet<string>;
  selected: readonly string[];
  /** Chooses the units of a list, beside those chosen already. */
  onApply: (unitIds: readonly string[]) => void;
};

/** Lists of units kept for the next time: applied in one step, saved, renamed, removed. */
export function SavedListBar({ ownerUnitId, invitable, selected, onApply }: SavedListBarProps) {
  const { t } = useTranslation(['convene', 'common']);
  const [open, setOpen] = useState<'save' | 'manage' | null>(null);
  const lists = useSavedLists(ownerUnitId).data?.lists ?? [];
  const apply = ({ name, unitIds }: SavedList) => {
    const possible = unitIds.filter((id) => invitable.has(id));
    onApply(possible);
    const gone = unitIds.length - possible.length;
    if (gone > 0) {
      notifications.show({
        message: t('lists.gone', { name, count: gone }),
        closeButtonProps: { 'aria-label': t('common:close') },
      });
    }
  };
  return (
    <Group gap="xs">
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconBookmark size={18} />}
            rightSection={<IconChevronDown size={16} />}
          >
            {t('lists.saved', { count: lists.length })}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
          {lists.length === 0 && (
            <Text size="sm" p="xs" maw={280}>
              {t('lists.none')}
            </Text>
          )}
          {lists.map((list) => (
            <Menu.Item key={list.id} onClick={() => apply(list)}>
              {t('lists.line', { name: list.name, count: list.unitIds.length })}
            </Menu.Item>
          ))}
          {lists.length > 0 && (
            <>
              <Menu.Divider />
              <Menu.Item leftSection={<IconSettings size={16} />} onClick={() => setOpen('manage')}>
                {t('lists.manage')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <Button
        variant="default"
        leftSection={<IconDeviceFloppy size={18} />}
        disabled={selected.length === 0}
        onClick={() => setOpen('save')}
      >
        {t('lists.save')}
      </Button>
      <SaveList
        ownerUnitId={ownerUnitId}
        lists={lists}
        unitIds={selected}
        opened={open === 'save'}
        onClose={() => setOpen(null)}
      />
      <ManageLists ownerUnitId={ownerUnitId} lists={lists} opened={open === 'manage'} onClose={() => setOpen(null)} />
    </Group>
  );
}
