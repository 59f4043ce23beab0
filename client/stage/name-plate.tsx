import { useTranslation } from 'react-i18next';
import { useLive, useReadable } from '../live/hooks.ts';
import type { StageTile } from './layout.ts';
import { PlateClock } from './plate-clock.tsx';
import classes from './stage.module.css';

/** Whose picture it is, and why it is on the stage. */
export function NamePlate({ tile }: { tile: StageTile }) {
  const { t } = useTranslation('stage');
  const speaker = useReadable(useLive().meeting)?.speaker;
  const name = tile.own ? t('own') : tile.name;
  return (
    <figcaption className={classes.plate}>
      {tile.role === 'speaker' && (
        <span className={classes.star} aria-hidden>
          ★
        </span>
      )}
      <span className={classes.plateName}>{t(`plate.${tile.role}`, { name })}</span>
      {tile.role === 'speaker' && speaker && <PlateClock speaker={speaker} />}
    </figcaption>
  );
}
