import { Group, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ParticipationTable } from '#shared/contract/participation.ts';
import { unitLevel } from '#shared/contract/units.ts';
import { foldedFilter } from '../convene/folded-filter.ts';
import { groupsOf } from './shown-lines.ts';
import type { PageChoice } from './use-choice.ts';

type ParticipationFiltersProps = {
  table: ParticipationTable;
  choice: PageChoice;
  onChange: (change: Partial<PageChoice>) => void;
};

/** Which units are shown, and how they are put together. */
export function ParticipationFilters({ table, choice, onChange }: ParticipationFiltersProps) {
  const { t } = useTranslation('participation');
  return (
    <Group gap="sm" align="flex-end" className="no-print">
      <SegmentedControl
        aria-label={t('filters.level')}
        data={table.levels.map((level) => ({ value: level, label: t(`levels.${level}`) }))}
        value={choice.level}
        onChange={(value) => onChange({ level: unitLevel.safeParse(value).data ?? 'commune', groupId: null })}
      />
      <SegmentedControl
        aria-label={t('filters.order')}
        data={[
          { value: 'rank', label: t('filters.byRank') },
          { value: 'group', label: t('filters.byGroup') },
        ]}
        value={choice.grouped ? 'group' : 'rank'}
        onChange={(value) => onChange({ grouped: value === 'group' })}
      />
      <Select
        aria-label={t('filters.group')}
        placeholder={t('filters.group')}
        data={groupsOf(table.lines)}
        value={choice.groupId}
        onChange={(groupId) => onChange({ groupId })}
        searchable
        filter={foldedFilter}
        clearable
        clearButtonProps={{ 'aria-label': t('filters.clearGroup') }}
        flex="1 1 180px"
      />
      <TextInput
        aria-label={t('filters.search')}
        placeholder={t('filters.search')}
        value={choice.text}
        onChange={({ currentTarget }) => onChange({ text: currentTarget.value })}
        flex="1 1 180px"
      />
    </Group>
  );
}
