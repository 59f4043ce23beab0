import { Checkbox, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type UnitLevel, unitLevel } from '#shared/contract/units.ts';

export type LevelChoiceProps = {
  label: string;
  description?: string;
  value: readonly UnitLevel[];
  onChange: (levels: UnitLevel[]) => void;
  error?: ReactNode;
};

/** Some of the levels of units. */
export function LevelChoice({ label, description, value, onChange, error }: LevelChoiceProps) {
  const { t } = useTranslation('indicators');
  return (
    <Checkbox.Group
      label={label}
      description={description}
      value={[...value]}
      onChange={(chosen) => onChange(unitLevel.options.filter((level) => chosen.includes(level)))}
      error={error}
    >
      <Group mt="xs">
        {unitLevel.options.map((level) => (
          <Checkbox key={level} value={level} label={t(`levels.${level}`)} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
