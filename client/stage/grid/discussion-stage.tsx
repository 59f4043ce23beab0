import { useTranslation } from 'react-i18next';
import type { MeetingView } from '#shared/contract/views.ts';
import type { PartyId } from '#shared/contract/ids.ts';
import { useBoxSize } from '../../ui/use-box-size.ts';
import { Tile } from '../tile.tsx';
import classes from './discussion.module.css';
import { gridFor } from './fitting.ts';
import { gatheringOf, type SeatTile } from './seats.ts';
import { SeatFigure } from './seat-figure.tsx';
import { VoiceLine } from './voice-line.tsx';

/** The stage of a discussion: everybody at once, or a presentation with everybody beside it. */
export function DiscussionStage({ meeting, viewer }: { meeting: MeetingView; viewer: PartyId }) {
  const { presentation, seats } = gatheringOf(meeting, viewer);
  return (
    <div className={classes.discussion} data-presenting={presentation !== null} data-testid="discussion">
      {presentation && (
        <div className={classes.presentation}>
          <Tile key={presentation.party} tile={presentation} large />
        </div>
      )}
      <div className={classes.people}>
        {presentation && <VoiceLine participants={seats} />}
        <Seats seats={seats} />
      </div>
    </div>
  );
}

function Seats({ seats }: { seats: readonly SeatTile[] }) {
  const { t } = useTranslation('discussion');
  const { ref, width, height } = useBoxSize();
  const { columns, width: tileWidth, height: tileHeight, scrolls } = gridFor(width, height, seats.length);
  const style = {
    '--tile-height': `${tileHeight}px`,
    gridTemplateColumns: `repeat(${columns}, ${tileWidth}px)`,
    gridAutoRows: `${tileHeight}px`,
  };
  return (
    <div
      ref={ref}
      className={classes.box}
      data-scrolls={scrolls}
      role="group"
      aria-label={t('everybody', { count: seats.length })}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What is scrolled must be reached by the keyboard.
      tabIndex={scrolls ? 0 : undefined}
    >
      <ul className={classes.grid} style={style}>
        {seats.map((seat) => (
          <SeatFigure key={seat.party} seat={seat} />
        ))}
      </ul>
    </div>
  );
}
