import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomOpening } from '#shared/contract/documents.ts';
import { formatMoment } from '../../ui/format.ts';
import classes from './opening-lines.module.css';

const LINE_HEIGHT = 36;

/** Rooms by the hundred, of which only the visible ones exist. */
export function OpeningLines({ rooms, newest }: { rooms: readonly RoomOpening[]; newest: number }) {
  const { t } = useTranslation('documents');
  const viewport = useRef<HTMLUListElement>(null);
  const virtualizer = useVirtualizer({
    count: rooms.length,
    getScrollElement: () => viewport.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 10,
    initialRect: { width: 600, height: 400 },
  });
  return (
    // A list that scrolls must be within the keyboard's reach.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <ul ref={viewport} className={classes.viewport} tabIndex={0} aria-label={t('openings.list')}>
      <li aria-hidden style={{ height: virtualizer.getVirtualItems()[0]?.start ?? 0 }} />
      {virtualizer.getVirtualItems().map(({ index }) => {
        const room = rooms[index];
        return room === undefined ? null : <OpeningLine key={room.roomId} room={room} newest={newest} />;
      })}
      <li
        aria-hidden
        style={{ height: virtualizer.getTotalSize() - (virtualizer.getVirtualItems().at(-1)?.end ?? 0) }}
      />
    </ul>
  );
}

function OpeningLine({ room: { unitName, groupName, opening }, newest }: { room: RoomOpening; newest: number }) {
  const { t } = useTranslation('documents');
  const state = opening === null ? 'not' : opening.version === newest ? 'opened' : 'older';
  return (
    <li className={classes.line} data-state={state}>
      <span className={classes.name}>
        {unitName}
        {groupName !== null && <small> · {groupName}</small>}
      </span>
      <span className={classes.state}>
        {opening === null && `○ ${t('openings.notOpened')}`}
        {opening !== null && state === 'older' && `◐ ${t('openings.older', { version: opening.version })}`}
        {opening !== null &&
          state === 'opened' &&
          `● ${t('openings.opened', { moment: formatMoment(opening.lastAt) })}`}
      </span>
    </li>
  );
}
