import { Anchor, Button, Card, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TaskLine } from '#shared/contract/tasks.ts';
import { formatDate, formatMoment, instantAt } from '../ui/format.ts';
import { ReopenDialog } from './reopen-dialog.tsx';
import { ReportDialog } from './report-dialog.tsx';
import { TaskStateBadge } from './task-state.tsx';

const dayText = (day: string): string => formatDate(instantAt(day, '00:00'));

/** A task: what, who, until when, how it stands, and what the viewer may do about it. */
export function TaskCard({ task, onRemind }: { task: TaskLine; onRemind: (task: TaskLine) => void }) {
  const { t } = useTranslation('tasks');
  const [asked, setAsked] = useState<'report' | 'reopen' | null>(null);
  const close = (): void => setAsked(null);
  return (
    <Card withBorder radius="md" padding="md" component="article" data-testid={`task-${task.taskId}`}>
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
          <Text fw={600} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }} lang="vi">
            {task.text}
          </Text>
          <TaskStateBadge state={task.state} />
        </Group>
        <Text size="sm">
          {t('lead', { unit: task.lead.name })}
          {task.coordinating.length > 0 &&
            ` · ${t('coordinating', { units: task.coordinating.map(({ name }) => name).join(', ') })}`}
        </Text>
        <Text size="sm">
          {task.dueDay === null ? t('noDeadline') : t('deadline', { day: dayText(task.dueDay) })}
          {' · '}
          <Anchor component={Link} to={`/meetings/${task.meetingId}/about`} size="sm" underline="always" lang="vi">
            {t('given', { meeting: task.meetingTitle, day: dayText(task.meetingDay) })}
          </Anchor>
        </Text>
        <Outcome task={task} />
        <Group gap="xs">
          {task.mayReport && (
            <Button size="sm" onClick={() => setAsked('report')}>
              {t('report.action')}
            </Button>
          )}
          {task.mayRemind && (
            <Button size="sm" variant="default" onClick={() => onRemind(task)}>
              {t('remind.one')}
            </Button>
          )}
          {task.mayReopen && (
            <Button size="sm" variant="default" onClick={() => setAsked('reopen')}>
              {t('reopen.action')}
            </Button>
          )}
        </Group>
      </Stack>
      {asked === 'report' && <ReportDialog task={task} onClose={close} />}
      {asked === 'reopen' && <ReopenDialog task={task} onClose={close} />}
    </Card>
  );
}

/** What was reported, why that was not enough, and when the unit was reminded. */
function Outcome({ task: { done, reopened, remindedAt } }: { task: TaskLine }) {
  const { t } = useTranslation('tasks');
  return (
    <>
      {done !== null && (
        <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {t('report.stands', { day: dayText(done.day), name: done.byName })} <span lang="vi">{done.text}</span>
        </Text>
      )}
      {reopened !== null && (
        <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {t('reopen.stands', { moment: formatMoment(reopened.at), name: reopened.byName })}{' '}
          <span lang="vi">{reopened.reason}</span>
        </Text>
      )}
      {remindedAt !== null && done === null && (
        <Text size="sm" c="var(--ink-soft)">
          {t('remind.last', { moment: formatMoment(remindedAt) })}
        </Text>
      )}
    </>
  );
}
