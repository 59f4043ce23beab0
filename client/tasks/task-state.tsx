import { useTranslation } from 'react-i18next';
import type { TaskState } from '#shared/contract/tasks.ts';
import { type RoomState, StateBadge } from '../ui/state-badge.tsx';

const LOOKS: Record<TaskState, RoomState> = { open: 'absent', 'due-soon': 'late', late: 'trouble', done: 'present' };

/** How a task stands, as a colour, a shape and a word. */
export function TaskStateBadge({ state }: { state: TaskState }) {
  const { t } = useTranslation('tasks');
  return <StateBadge state={LOOKS[state]} word={t(`states.${state}`)} />;
}
