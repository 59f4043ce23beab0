import { Autocomplete, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedList } from '#shared/contract/saved-lists.ts';
import { FormFrame } from '../../admin/confirm/form-frame.tsx';
import { useListKeeping } from '../../api/saved-lists.ts';

export type SaveListProps = {
  ownerUnitId: string;
  lists: readonly SavedList[];
  /** The units to be kept. */
  unitIds: readonly string[];
  opened: boolean;
  onClose: () => void;
};

/** Keeps what is chosen under a name; under the name of a list that there is, as its new content. */
export function SaveList({ opened, onClose, ...content }: SaveListProps) {
  const { t } = useTranslation(['convene', 'common']);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('lists.save')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <SaveForm {...content} onClose={onClose} />
    </Modal>
  );
}

function SaveForm({ ownerUnitId, lists, unitIds, onClose }: Omit<SaveListProps, 'opened'>) {
  const { t } = useTranslation(['convene', 'common']);
  const { add, change } = useListKeeping(ownerUnitId);
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const known = lists.find((list) => list.name === name.trim());
  const onSuccess = () => {
    notifications.show({
      message: t('lists.kept', { name: name.trim(), count: unitIds.length }),
      closeButtonProps: { 'aria-label': t('common:close') },
    });
    onClose();
  };
  return (
    <FormFrame
      error={add.error ?? change.error}
      busy={add.isPending || change.isPending}
      label={t(known ? 'lists.update' : 'lists.save')}
      onCancel={onClose}
      onSubmit={(event) => {
        // The dialog stands within the form of the meeting as React sees it.
        event.stopPropagation();
        event.preventDefault();
        const list = { name: name.trim(), unitIds: [...unitIds] };
        setMissing(list.name === '');
        if (list.name === '') return;
        if (known) change.mutate({ ...list, listId: known.id }, { onSuccess });
        else add.mutate(list, { onSuccess });
      }}
    >
      <Autocomplete
        label={t('lists.name')}
        description={t(known ? 'lists.replaces' : 'lists.saveHelp', { count: unitIds.length })}
        data={lists.map((list) => list.name)}
        value={name}
        maxLength={80}
        data-autofocus
        error={missing && t('lists.nameMissing')}
        onChange={setName}
      />
    </FormFrame>
  );
}
