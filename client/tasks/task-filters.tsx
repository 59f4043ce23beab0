import { Group, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type TaskLine, taskState } from '#shared/contract/tasks.ts';
import { formatDate, instantAt } from '../ui/format.ts';
import { leadUnits, meetingsOf, type TaskFilter } from './filter.ts';
import classes from './tasks.module.css';

type TaskFiltersProps = { filter: TaskFilter; onChange: (filter: TaskFilter) => void; tasks: readonly TaskLine[] };

/** What the list of tasks is narrowed to. */
export function TaskFilters({ filter, onChange, tasks }: TaskFiltersProps) {
  const { t } = useTranslation('tasks');
  const states = taskState.options.map((state) => ({ value: state, label: t(`states.${state}`) }));
  return (
    <>
      <div className={classes.states}>
        <SegmentedControl
          aria-label={t('filters.state')}
          data={[{ value: '', label: t('filters.all') }, ...states]}
          value={filter.state ?? ''}
          onChange={(value) => onChange({ ...filter, state: taskState.safeParse(value).data ?? null })}
        />
      </div>
      <Group gap="sm" align="flex-end">
        <Select
          aria-label={t('filters.meeting')}
          placeholder={t('filters.meeting')}
          data={meetingsOf(tasks, (day) => formatDate(instantAt(day, '00:00')))}
          value={filter.meetingId}
          onChange={(meetingId) => onChange({ ...filter, meetingId })}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('filters.clearMeeting') }}
          flex="2 1 260px"
        />
        <Select
          aria-label={t('filters.unit')}
          placeholder={t('filters.unit')}
          data={leadUnits(tasks)}
          value={filter.unitId}
          onChange={(unitId) => onChange({ ...filter, unitId })}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('filters.clearUnit') }}
          flex="1 1 200px"
        />
        <TextInput
          aria-label={t('filters.search')}
          placeholder={t('filters.search')}
          value={filter.text}
          onChange={({ currentTarget }) => onChange({ ...filter, text: currentTarget.value })}
          flex="1 1 240px"
        />
      </Group>
    </>
  );
}
