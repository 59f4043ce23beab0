import { Button, Group, Modal, Select, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConclusionRequest, OutcomeRecord } from '#shared/contract/meeting-outcomes.ts';
import type { Conclusion } from '#shared/contract/outcomes.ts';
import { CommandButton } from '../console/commands/command-button.tsx';
import { useItemName } from './item-name.ts';

/** The contract's longest conclusion. */
const LONGEST = 4000;

type ConclusionDialogProps = {
  conclusion: Conclusion;
  agenda: OutcomeRecord['agenda'];
  /** Whether it was taken: the dialog closes then. */
  onSave: (body: ConclusionRequest) => Promise<boolean>;
  onClose: () => void;
};

/** A conclusion and the item of the agenda to which it belongs. */
export function ConclusionDialog({ conclusion, agenda, onSave, onClose }: ConclusionDialogProps) {
  const { t } = useTranslation(['outcomes', 'common']);
  const itemName = useItemName(agenda);
  const [text, setText] = useState(conclusion.text);
  const [itemId, setItemId] = useState(conclusion.itemId);
  const save = async () => {
    if (await onSave({ text, itemId })) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('outcomes:page.text')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack gap="sm">
        <Textarea
          aria-label={t('outcomes:page.text')}
          autosize
          minRows={3}
          maxRows={12}
          maxLength={LONGEST}
          data-autofocus
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          data-testid="conclusion-text"
        />
        {agenda.length > 0 && (
          <Select
            label={t('outcomes:page.item')}
            placeholder={t('outcomes:page.noItem')}
            clearable
            clearButtonProps={{ 'aria-label': t('outcomes:page.noItem') }}
            data={agenda.map((item) => ({ value: item.itemId, label: itemName(item.itemId) ?? item.title }))}
            value={itemId}
            onChange={setItemId}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <CommandButton command={save} disabled={text.trim() === ''} data-testid="save-conclusion">
            {t('outcomes:page.save')}
          </CommandButton>
        </Group>
      </Stack>
    </Modal>
  );
}
