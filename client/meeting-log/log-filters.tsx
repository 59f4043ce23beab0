import { Select, SimpleGrid } from '@mantine/core';
import { TimePicker } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import { partyId } from '#shared/contract/ids.ts';
import { logTopic } from '#shared/contract/meeting-log.ts';
import { foldForSearch } from '#shared/org/search.ts';
import type { LogFilter } from './filter.ts';

export type LogFiltersProps = {
  filter: LogFilter;
  /** Who can be looked for. */
  parties: readonly { value: string; label: string }[];
  onChange: (filter: LogFilter) => void;
};

/** What it is about, whom it concerns, from when to when. */
export function LogFilters({ filter, parties, onChange }: LogFiltersProps) {
  const { t } = useTranslation('meetingLog');
  const set = (change: Partial<LogFilter>) => onChange({ ...filter, ...change });
  return (
    <SimpleGrid
      cols={{ base: 1, xs: 2, md: 4 }}
      spacing="sm"
      role="search"
      aria-label={t('filters.label')}
      className="no-print"
    >
      <Select
        label={t('filters.topic')}
        placeholder={t('filters.anyTopic')}
        data={logTopic.options.map((topic) => ({ value: topic, label: t(`topics.${topic}`) }))}
        value={filter.topic ?? null}
        onChange={(chosen) => set({ topic: logTopic.safeParse(chosen).data })}
        clearable
        clearButtonProps={{ 'aria-label': t('filters.anyTopic') }}
      />
      <Select
        label={t('filters.party')}
        placeholder={t('filters.anyParty')}
        data={[...parties]}
        value={filter.party ?? null}
        onChange={(chosen) => set({ party: partyId.safeParse(chosen).data })}
        searchable
        limit={60}
        filter={({ options, search }) =>
          options.filter((option) => 'label' in option && foldForSearch(option.label).includes(foldForSearch(search)))
        }
        nothingFoundMessage={t('filters.nobody')}
        clearable
        clearButtonProps={{ 'aria-label': t('filters.anyParty') }}
      />
      <TimeOfDay label={t('filters.from')} value={filter.from} onChange={(from) => set({ from })} />
      <TimeOfDay label={t('filters.to')} value={filter.to} onChange={(to) => set({ to })} />
    </SimpleGrid>
  );
}

type TimeOfDayProps = { label: string; value: string; onChange: (time: string) => void };

/** A time on a clock of 24 hours, whatever the browser's own language is. */
function TimeOfDay({ label, value, onChange }: TimeOfDayProps) {
  const { t } = useTranslation('meetingLog');
  return (
    <TimePicker
      label={label}
      format="24h"
      value={value}
      onChange={onChange}
      clearable
      clearButtonProps={{ 'aria-label': t('filters.clearTime') }}
      hoursInputLabel={`${label}, ${t('filters.hours')}`}
      minutesInputLabel={`${label}, ${t('filters.minutes')}`}
    />
  );
}
