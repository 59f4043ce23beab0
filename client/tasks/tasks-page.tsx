import { Button, Group, Loader, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconBell, IconChecklist, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useConfirm } from '../admin/confirm/use-confirm.ts';
import { useRemindOfTasks, useTasks } from '../api/tasks.ts';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { filterTasks, inUrgency, type TaskFilter } from './filter.ts';
import { TaskFilters } from './task-filters.tsx';
import { TaskList } from './task-list.tsx';

const NOTHING = { state: null, unitId: null, text: '' };

/** The tasks that came out of meetings, for those who gave them and those who do them. Which meeting stands in the address. */
export function TasksPage() {
  const { t } = useTranslation('tasks');
  const list = useTasks();
  const { confirm, attempt } = useConfirm();
  const remind = useRemindOfTasks();
  const [search, setSearch] = useSearchParams();
  const [narrowed, setNarrowed] = useState<Omit<TaskFilter, 'meetingId'>>(NOTHING);
  const [grouped, setGrouped] = useState(false);
  const filter = { ...narrowed, meetingId: search.get('meeting') };
  const change = ({ meetingId, ...others }: TaskFilter): void => {
    setNarrowed(others);
    if (meetingId !== filter.meetingId) setSearch(meetingId === null ? {} : { meeting: meetingId }, { replace: true });
  };
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
          <TaskFilters filter={filter} onChange={change} tasks={tasks} />
          <Group justify="space-between">
            <Text size="sm" c="var(--ink-soft)" aria-live="polite">
              {t('shown', { count: shown.length })}
            </Text>
            <SegmentedControl
              size="xs"
              aria-label={t('order.label')}
              data={[
                { value: 'due', label: t('order.due') },
                { value: 'unit', label: t('order.unit') },
              ]}
              value={grouped ? 'unit' : 'due'}
              onChange={(value) => setGrouped(value === 'unit')}
            />
          </Group>
          {shown.length === 0 && (
            <EmptyPanel icon={<IconChecklist />} title={t('noneFits.title')} description={t('noneFits.body')}>
              <Button variant="default" onClick={() => change({ ...NOTHING, meetingId: null })}>
                {t('noneFits.all')}
              </Button>
            </EmptyPanel>
          )}
          <TaskList
            tasks={shown}
            grouped={grouped}
            onRemind={(one) =>
              attempt(async () => remind.mutateAsync([one]), t('remind.done', { unit: one.lead.name }))
            }
          />
        </Stack>
      )}
    </>
  );
}
