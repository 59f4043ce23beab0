import { Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { UnitLevel } from '#shared/contract/units.ts';
import { countOf } from './selection.ts';

export type SelectionLineProps = {
  levels: ReadonlyMap<UnitLevel, readonly string[]>;
  selected: ReadonlySet<string>;
  canUndo: boolean;
  onUndo: () => void;
  onClear: () => void;
};

/** What has been chosen so far, in numbers, and the ways back. */
export function SelectionLine({ levels, selected, canUndo, onUndo, onClear }: SelectionLineProps) {
  const { t } = useTranslation('convene');
  const counts = [...levels].flatMap(([level, unitIds]) => {
    const count = countOf(unitIds, selected);
    return count === 0 ? [] : [t(`units.counts.${level}`, { count })];
  });
  return (
    <Group justify="space-between" gap="xs" mih={36}>
      <Text fw={500} aria-live="polite">
        {counts.length === 0 ? t('units.nothingSelected') : `${t('units.selected')} ${counts.join(' · ')}`}
      </Text>
      <Group gap="xs">
        <Button
          variant="default"
          size="xs"
          leftSection={<IconArrowBackUp size={16} />}
          disabled={!canUndo}
          onClick={onUndo}
        >
          {t('units.undo')}
        </Button>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconX size={16} />}
          disabled={selected.size === 0}
          onClick={onClear}
        >
          {t('units.clear')}
        </Button>
      </Group>
    </Group>
  );
}
