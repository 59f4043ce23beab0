import { CloseButton, Input, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { unitLevel, type UnitLevel, type UnitWithRoom } from '#shared/contract/units.ts';
import type { UnitTree as Tree } from '#shared/org/tree.ts';
import { EmptyPanel } from '../../ui/empty-panel.tsx';
import { LevelChoices } from './level-choices.tsx';
import { searchNodes, unitNodes } from './nodes.ts';
import { SavedListBar } from './saved-list-bar.tsx';
import { SelectionLine } from './selection-line.tsx';
import { toggled } from './selection.ts';
import { UnitTree } from './unit-tree.tsx';

export type UnitPickerProps = {
  /** The unit that convenes, whose saved lists are offered. */
  ownerUnitId: string | null;
  tree: Tree<UnitWithRoom>;
  /** The units that the convener may invite and that have a room. */
  invitable: readonly UnitWithRoom[];
  value: readonly string[];
  onChange: (unitIds: string[]) => void;
  error: ReactNode;
};

/** Chooses the units to invite: by level, by district, by saved list, one by one, with a search that needs no accents. */
export function UnitPicker({ ownerUnitId, tree, invitable, value, onChange, error }: UnitPickerProps) {
  const { t } = useTranslation('convene');
  const helpId = useId();
  const [query, setQuery] = useState('');
  const [past, setPast] = useState<readonly (readonly string[])[]>([]);
  const selected = useMemo(() => new Set(value), [value]);
  const levels = useMemo(() => idsByLevel(invitable), [invitable]);
  const possible = useMemo(() => new Set(invitable.map(({ id }) => id)), [invitable]);
  const nodes = useMemo(
    () =>
      unitNodes(tree, possible, {
        ownRoom: (name) => t('units.ownRoom', { name }),
        level: (level) => t(`units.levels.${level}`),
      }),
    [tree, possible, t],
  );
  const found = useMemo(() => searchNodes(nodes, query), [nodes, query]);

  const change = (next: string[]) => {
    setPast([...past, value]);
    onChange(next);
  };
  const undo = () => {
    onChange([...(past.at(-1) ?? [])]);
    setPast(past.slice(0, -1));
  };
  const toggle = (unitIds: readonly string[]) => change(toggled(unitIds, value));

  return (
    <Stack gap="sm">
      <LevelChoices levels={levels} selected={selected} onToggle={toggle} />
      {ownerUnitId !== null && (
        <SavedListBar
          ownerUnitId={ownerUnitId}
          invitable={possible}
          selected={value}
          onApply={(unitIds) => change([...selected.union(new Set(unitIds))])}
        />
      )}
      <TextInput
        type="search"
        aria-label={t('units.search')}
        placeholder={t('units.searchPlaceholder')}
        leftSection={<IconSearch size={18} />}
        rightSection={query !== '' && <CloseButton aria-label={t('units.clearSearch')} onClick={() => setQuery('')} />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      {found.length === 0 ? (
        <EmptyPanel
          heading={3}
          icon={<IconSearch />}
          title={t('units.noMatch', { query })}
          description={t('units.noMatchHelp')}
        />
      ) : (
        <UnitTree
          // A new search starts at its first line, with its own groups open.
          key={query === '' ? 'all' : 'found'}
          nodes={found}
          selected={selected}
          allOpen={query !== ''}
          onToggle={toggle}
          label={t('units.tree')}
          describedBy={helpId}
        />
      )}
      <Text id={helpId} size="sm" c="var(--ink-soft)">
        {t('units.treeHelp')}
      </Text>
      {error !== undefined && error !== null && <Input.Error>{error}</Input.Error>}
      <SelectionLine
        levels={levels}
        selected={selected}
        canUndo={past.length > 0}
        onUndo={undo}
        onClear={() => change([])}
      />
    </Stack>
  );
}

/** The levels that there are, from the top down. */
const idsByLevel = (units: readonly UnitWithRoom[]): ReadonlyMap<UnitLevel, readonly string[]> => {
  const byLevel = Map.groupBy(units, ({ level }) => level);
  return new Map(
    unitLevel.options.flatMap((level) => {
      const members = byLevel.get(level);
      return members === undefined ? [] : [[level, members.map(({ id }) => id)] as const];
    }),
  );
};
