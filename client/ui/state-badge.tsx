import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './state-badge.module.css';

/** The shape of each state: with its colour and its word it can be told apart by anyone. */
const SHAPES = {
  present: '●',
  late: '◐',
  absent: '○',
  trouble: '▲',
  speaking: '★',
  onDeck: '☆',
} as const;

export type RoomState = keyof typeof SHAPES;

export type StateBadgeProps = {
  state: RoomState;
  /** On the dark ground of the stage. */
  onStage?: boolean;
  /** Instead of the state's own word. */
  word?: string;
  /** `xl` where it is read from afar. */
  size?: 'lg' | 'xl';
};

/** A state as a colour, a shape and a word. */
export function StateBadge({ state, onStage = false, word, size = 'lg' }: StateBadgeProps) {
  const { t } = useTranslation('common');
  return (
    <Badge
      className={classes.badge}
      data-state={state}
      data-on-stage={onStage}
      variant="outline"
      size={size}
      leftSection={<StateShape state={state} onStage={onStage} />}
    >
      {word ?? t(`states.${state}`)}
    </Badge>
  );
}

/** The shape alone, for rows where the word stands elsewhere. */
export function StateShape({ state, onStage = false }: Pick<StateBadgeProps, 'state' | 'onStage'>) {
  return (
    <span className={classes.shape} data-state={state} data-on-stage={onStage} aria-hidden>
      {SHAPES[state]}
    </span>
  );
}
