import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useReadable } from '../live/hooks.ts';
import { createLevelMeter } from '../media/level-meter.ts';
import classes from './enter.module.css';

/** A bar that moves when somebody speaks: the only proof that a microphone works that everybody understands. */
export function LevelBar({ track }: { track: MediaStreamTrack }) {
  const { t } = useTranslation('enter');
  const meter = useMemo(() => createLevelMeter(track), [track]);
  const level = useReadable(meter);
  return (
    <div
      className={classes.level}
      role="meter"
      aria-label={t('level')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(level * 100)}
      data-testid="microphone-level"
    >
      <span style={{ transform: `scaleX(${level})` }} />
    </div>
  );
}
