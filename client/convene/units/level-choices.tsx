import { Checkbox, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { UnitLevel } from '#shared/contract/units.ts';
import { chosenOf, countOf } from './selection.ts';

export type LevelChoicesProps = {
  /** The units that may be invited, by level. */
  levels: ReadonlyMap<UnitLevel, readonly string[]>;
  selected: ReadonlySet<string>;
  onToggle: (unitIds: readonly string[]) => void;
};

/** A whole level by one click: all departments, all districts, all communes. */
export function LevelChoices({ levels, selected, onToggle }: LevelChoicesProps) {
  const { t } = useTranslation('convene');
  return (
    <Group component="fieldset" gap="lg" style={{ border: 0, padding: 0, margin: 0 }} aria-label={t('units.byLevel')}>
      {[...levels].map(([level, unitIds]) => {
        // A level of one unit is quicker to find in the tree.
        if (unitIds.length < 2) return null;
        const chosen = chosenOf(unitIds, selected);
        const count = t('units.countLine', { selected: countOf(unitIds, selected), all: unitIds.length });
        return (
          <Checkbox
            key={level}
            label={`${t(`units.levels.${level}`)} (${count})`}
            checked={chosen === 'all'}
            indeterminate={chosen === 'some'}
            onChange={() => onToggle(unitIds)}
          />
        );
      })}
    </Group>
  );
}
