import { ActionIcon, Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Task } from '#shared/contract/outcomes.ts';
import { formatDay } from '../../ui/format.ts';
import { showDone } from '../commands/toast.tsx';
import { useSend } from '../commands/use-send.ts';
import classes from './outcomes.module.css';

type TaskLineProps = { task: Task; unitName: (unitId: string) => string; onEdit: () => void };

/** A task: what, who leads, who helps, when it is due. */
export function TaskLine({ task, unitName, onEdit }: TaskLineProps) {
  const { t } = useTranslation('outcomes');
  const send = useSend();
  const { taskId, text, leadUnitId, coordinatingUnitIds, dueDay } = task;
  const withdraw = async () => {
    if (!(await send('task.withdraw', { taskId }))) return;
    showDone(t('task.withdrawn'), { label: t('undo'), run: () => void send('task.set', task) });
  };
  return (
    <li className={classes.line} data-testid="task">
      <p className={classes.text}>{text}</p>
      <p className={classes.facts}>
        <b>{unitName(leadUnitId)}</b>
        {coordinatingUnitIds.length > 0 &&
          ` · ${t('task.with', { units: coordinatingUnitIds.map(unitName).join(', ') })}`}
        {' · '}
        {dueDay === null ? t('task.noDue') : formatDay(dueDay)}
      </p>
      <div className={classes.under}>
        <Button size="compact-xs" variant="subtle" onClick={onEdit} data-testid="edit-task">
          {t('task.edit')}
        </Button>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('task.withdraw')}
          onClick={() => void withdraw()}
          data-testid="withdraw-task"
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
}
