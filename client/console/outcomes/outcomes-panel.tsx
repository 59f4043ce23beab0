import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { nanoid } from 'nanoid';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingView } from '#shared/contract/views.ts';
import { useUnitTree } from '../../api/org.ts';
import type { BoardState } from '../../live/session.ts';
import { type EnteredTask, TaskDialog } from '../../outcomes/task-dialog.tsx';
import { dayOf } from '../../ui/format.ts';
import { useSend } from '../commands/use-send.ts';
import { ConclusionLine } from './conclusion-line.tsx';
import { NewConclusion } from './new-conclusion.tsx';
import classes from './outcomes.module.css';
import { TaskLine } from './task-line.tsx';

type OutcomesPanelProps = { board: BoardState; view: MeetingView; head: ReactNode };

/** What comes out of the meeting: conclusions and tasks, written down while the chair speaks. */
export function OutcomesPanel({ board: { conclusions, tasks }, view, head }: OutcomesPanelProps) {
  const { t } = useTranslation('outcomes');
  const send = useSend();
  const { tree } = useUnitTree(dayOf(view.openedAt ?? view.serverTime));
  const [entered, setEntered] = useState<EnteredTask | null>(null);
  const unitName = (unitId: string): string => tree?.get(unitId)?.name ?? unitId;
  const newTask = (conclusionId: string | null, text: string) => setEntered({ taskId: nanoid(), conclusionId, text });
  return (
    <div className={classes.panel} data-testid="outcomes">
      <div className={classes.title}>{head ?? <h2>{t('title')}</h2>}</div>
      {/* A list that scrolls must be within the keyboard's reach. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes.lists} tabIndex={0} role="region" aria-label={t('title')}>
        {conclusions.length === 0 && tasks.length === 0 && <p className={classes.empty}>{t('empty')}</p>}
        <ol className={classes.list} aria-label={t('conclusions')}>
          {conclusions.map((conclusion, place) => (
            <ConclusionLine
              key={conclusion.conclusionId}
              conclusion={conclusion}
              number={place + 1}
              onTask={() => newTask(conclusion.conclusionId, conclusion.text.slice(0, 2000))}
            />
          ))}
        </ol>
        {tasks.length > 0 && <h3 className={classes.heading}>{t('tasks', { count: tasks.length })}</h3>}
        <ol className={classes.list} aria-label={t('tasks', { count: tasks.length })}>
          {tasks.map((task) => (
            <TaskLine key={task.taskId} task={task} unitName={unitName} onEdit={() => setEntered(task)} />
          ))}
        </ol>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => newTask(null, '')}
          data-testid="new-task"
        >
          {t('task.new')}
        </Button>
      </div>
      <NewConclusion />
      {entered && (
        <TaskDialog
          key={entered.taskId}
          task={entered}
          tree={tree}
          onSave={async (task) => send('task.set', task)}
          onClose={() => setEntered(null)}
        />
      )}
    </div>
  );
}
