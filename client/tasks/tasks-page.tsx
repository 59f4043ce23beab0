import { Button, Group, Loader, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconBell, IconChecklist, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { taskState } from '#shared/contract/tasks.ts';
import { useConfirm } from '../admin/confirm/use-confirm.ts';
import { useRemindOfTasks, useTasks } from '../api/tasks.ts';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { filterTasks, inUrgency, leadUnits, type TaskFilter } from './filter.ts';
import { TaskCard } from './task-card.tsx';

/** The tasks that came out of meetings, for those who gave them and those who do them. */
export function TasksPage() {
  const { t } = useTranslation('tasks');
  const list = useTasks();
  const { confirm, attempt } = useConfirm();
  const remind = useRemindOfTasks();
  const [filter, setFilter] = useState<TaskFilter>({ state: null, unitId: null, text: '' });
  const tasks = list.data?.tasks ?? [];
  const shown = inUrgency(filterTasks(tasks, filter));
  const pressing = shown.filter(({ mayRemind, state }) => mayRemind && (state === 'late' || state === 'due-soon'));
  const remindAll = () =>
    confirm({
      title: t('remind.confirmTitle', { count: pressing.length }),
      body: t('remind.confirmBody'),
      label: t('remind.send'),
      act: async () => remind.mutateAsync(pressing),
    });
  return (
    <>
      <PageHeader title={t('title')} description={t('description')}>
        <Button component={Link} to="/tasks/table" variant="default" leftSection={<IconTable size={18} />}>
          {t('table.open')}
        </Button>
        {pressing.length > 0 && (
          <Button leftSection={<IconBell size={18} />} onClick={remindAll}>
            {t('remind.all', { count: pressing.length })}
          </Button>
        )}
      </PageHeader>
      {list.error !== null && <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />}
      {list.data === undefined && list.error === null && <Loader aria-label={t('loading')} mx="auto" />}
      {list.data !== undefined && tasks.length === 0 && (
        <EmptyPanel icon={<IconChecklist />} title={t('empty.title')} description={t('empty.body')} />
      )}
      {tasks.length > 0 && (
        <Stack>
          <TaskFilters filter={filter} onChange={setFilter} units={leadUnits(tasks)} />
          <Text size="sm" c="var(--ink-soft)" aria-live="polite">
            {t('shown', { count: shown.length })}
          </Text>
          {shown.map((task) => (
            <TaskCard
              key={`${task.meetingId} ${task.taskId}`}
              task={task}
              onRemind={(one) =>
                attempt(async () => remind.mutateAsync([one]), t('remind.done', { unit: one.lead.name }))
              }
            />
          ))}
        </Stack>
      )}
    </>
  );
}

type TaskFiltersProps = {
  filter: TaskFilter;
  onChange: (filter: TaskFilter) => void;
  units: { value: string; label: string }[];
};

function TaskFilters({ filter, onChange, units }: TaskFiltersProps) {
  const { t } = useTranslation('tasks');
  const states = taskState.options.map((state) => ({ value: state, label: t(`states.${state}`) }));
  return (
    <Group gap="sm" align="flex-end">
      <SegmentedControl
        aria-label={t('filters.state')}
        data={[{ value: '', label: t('filters.all') }, ...states]}
        value={filter.state ?? ''}
        onChange={(value) => onChange({ ...filter, state: taskState.safeParse(value).data ?? null })}
      />
      <Select
        aria-label={t('filters.unit')}
        placeholder={t('filters.unit')}
        data={units}
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
        flex="1 1 200px"
      />
    </Group>
  );
}
