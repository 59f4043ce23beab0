import { useTranslation } from 'react-i18next';
import type { Line } from './line.ts';
import { useLine } from './use-room.ts';
import classes from './room.module.css';

const SHAPES: Record<Line['kind'], string> = {
  good: '●',
  weak: '◐',
  connecting: '○',
  noMedia: '▲',
  interrupted: '▲',
  lost: '▲',
};

/** State of the line: a colour, a shape and words. */
export function LineSign() {
  const { t } = useTranslation('room');
  const { kind } = useLine();
  return (
    <span className={classes.line} data-line={kind} data-testid="line">
      <span aria-hidden>{SHAPES[kind]}</span> {t(`line.${kind}`)}
    </span>
  );
}
