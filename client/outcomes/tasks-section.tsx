import { Anchor, Button, Card, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { nanoid } from 'nanoid';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeetingOutcomes, NamedTask } from '#shared/contract/meeting-outcomes.ts';
import type { Task } from '#shared/contract/outcomes.ts';
import { useConfirm } from '../admin/confirm/use-confirm.ts';
import { useChangeOutcomes, withdrawTask } from '../api/outcomes.ts';
import { formatDay } from '../ui/format.ts';
import classes from './outcomes.module.css';
import { Section } from './section.tsx';
import type { EnteredTask } from './task-dialog.tsx';

type TasksSectionProps = { meetingId: string; outcomes: MeetingOutcomes; onTask: (task: EnteredTask) => void };

/** The work that was given: what, who leads, who helps, until when. How it goes on is told on the page of tasks. */
export function TasksSection({ meetingId, outcomes, onTask }: TasksSectionProps) {
  const { t } = useTranslation('outcomes');
  const { tasks, conclusions, mayEdit } = outcomes;
  const { confirm } = useConfirm();
  const { mutateAsync } = useChangeOutcomes(meetingId);
  const numberOf = new Map(conclusions.map(({ conclusionId }, place) => [conclusionId, place + 1]));
  const askToWithdraw = ({ taskId, lead }: NamedTask) =>
    confirm({
      title: t('page.withdrawTaskQuestion.title'),
      body: t('page.withdrawTaskQuestion.body', { unit: lead.name }),
      label: t('page.withdrawTaskQuestion.confirm'),
      act: async () => mutateAsync(withdrawTask(taskId)),
    });
  const action = mayEdit && (
    <Button
      size="sm"
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => onTask({ taskId: nanoid(), conclusionId: null, text: '' })}
      data-testid="add-task"
    >
      {t('task.new')}
    </Button>
  );
  const empty = mayEdit ? `${t('page.noTasks')} ${t('page.taskHint')}` : t('page.noTasks');
  return (
    <Section title={t('tasks', { count: tasks.length })} empty={empty} action={action} lines={tasks}>
      {(task) => (
        <TaskLine
          key={task.taskId}
          meetingId={meetingId}
          task={task}
          conclusionNumber={numberOf.get(task.conclusionId ?? '')}
          actions={mayEdit ? { edit: () => onTask(enteredOf(task)), withdraw: () => askToWithdraw(task) } : null}
        />
      )}
    </Section>
  );
}

const enteredOf = ({ lead, coordinating, ...task }: NamedTask): Task => ({
  ...task,
  leadUnitId: lead.id,
  coordinatingUnitIds: coordinating.map(({ id }) => id),
});

type TaskLineProps = {
  meetingId: string;
  task: NamedTask;
  conclusionNumber: number | undefined;
  actions: { edit: () => void; withdraw: () => void } | null;
};

function TaskLine({ meetingId, task, conclusionNumber, actions }: TaskLineProps) {
  const { t } = useTranslation('outcomes');
  const { text, lead, coordinating, dueDay } = task;
  return (
    <Card component="li" withBorder radius="md" padding="md" data-testid="task">
      <Stack gap={4}>
        <p className={classes.text} lang="vi">
          {text}
        </p>
        <Text size="sm">
          {t('page.lead')}: <b lang="vi">{lead.name}</b>
          {coordinating.length > 0 &&
            ` · ${t('page.coordinating')}: ${coordinating.map(({ name }) => name).join(', ')}`}
        </Text>
        <Text size="sm" c="var(--ink-soft)">
          {t('page.due')}: {dueDay === null ? t('task.noDue') : formatDay(dueDay)}
          {conclusionNumber !== undefined && ` · ${t('page.follows', { number: conclusionNumber })}`}
        </Text>
        <Group gap="xs" mt={4}>
          {actions && (
            <>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('page.editTask', { text })}
                onClick={actions.edit}
                data-testid="edit-task"
              >
                {t('task.edit')}
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                color="red.9"
                aria-label={t('page.removeTask', { text })}
                onClick={actions.withdraw}
                data-testid="withdraw-task"
              >
                {t('page.remove')}
              </Button>
            </>
          )}
          <Anchor component={Link} to={`/tasks?meeting=${meetingId}`} size="sm" underline="always">
            {t('page.follow')}
          </Anchor>
        </Group>
      </Stack>
    </Card>
  );
}
