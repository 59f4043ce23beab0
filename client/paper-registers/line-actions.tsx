import { ActionIcon, Group } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

export type LineActionsProps = {
  line: { mayChange: boolean };
  /** What tells the line from the others. */
  name: string;
  onAsk: (kind: 'change' | 'remove') => void;
};

/** What may be done with a line, by those who keep it. */
export function LineActions({ line: { mayChange }, name, onAsk }: LineActionsProps) {
  const { t } = useTranslation('paperRegisters');
  if (!mayChange) return null;
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon variant="default" size="lg" aria-label={t('change.of', { name })} onClick={() => onAsk('change')}>
        <IconPencil size={18} />
      </ActionIcon>
      <ActionIcon variant="default" size="lg" aria-label={t('remove.of', { name })} onClick={() => onAsk('remove')}>
        <IconTrash size={18} />
      </ActionIcon>
    </Group>
  );
}
