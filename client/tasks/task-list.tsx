import { Button, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskLine } from '#shared/contract/tasks.ts';
import { byLeadUnit } from './filter.ts';
import { TaskCard } from './task-card.tsx';

const inGroups = (tasks: readonly TaskLine[]): TaskLine[] => byLeadUnit(tasks).flatMap((group) => group.tasks);

/** So many are drawn at once. */
const STEP = 100;

type TaskListProps = { tasks: readonly TaskLine[]; grouped: boolean; onRemind: (task: TaskLine) => void };

/** Tasks one below the other, or under the names of their lead units. */
export function TaskList({ tasks, grouped, onRemind }: TaskListProps) {
  const { t } = useTranslation('tasks');
  const [most, setMost] = useState(STEP);
  const drawn = grouped
    ? byLeadUnit(inGroups(tasks).slice(0, most))
    : [{ unitId: '', name: '', tasks: tasks.slice(0, most) }];
  return (
    <Stack>
      {drawn.map(({ unitId, name, tasks: some }) => (
        <Stack key={unitId} component="section" gap="sm" aria-label={name === '' ? t('title') : name}>
          {name !== '' && (
            <Title order={2} size="h4" lang="vi">
              {name}
            </Title>
          )}
          {some.map((task) => (
            <TaskCard key={`${task.meetingId} ${task.taskId}`} task={task} onRemind={onRemind} />
          ))}
        </Stack>
      ))}
      {tasks.length > most && (
        <Button variant="default" onClick={() => setMost(most + STEP)} style={{ alignSelf: 'center' }}>
          {t('more', { count: tasks.length - most })}
        </Button>
      )}
    </Stack>
  );
}
