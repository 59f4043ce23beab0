import { ActionIcon } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, type Ref, useEffect, useImperativeHandle, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { roomParty } from '#shared/contract/ids.ts';
import { useLive, useReadable } from '../../live/hooks.ts';
import type { Room } from '../board/rooms.ts';
import { fitting } from './paging.ts';
import { Thumbnail } from './thumbnail.tsx';
import classes from './thumbnails.module.css';
import { useInView } from './use-in-view.ts';
import { usePage } from './use-page.ts';

/** What the keyboard asks of the strip. */
export type StripHandle = { turn: (by: -1 | 1) => void };

export type ThumbnailStripProps = {
  rooms: ReadonlyMap<string, Room>;
  handle: Ref<StripHandle>;
  /** What stands before the page's number. */
  head: ReactNode;
};

/** Live pictures of the rooms that are there, a page at a time; rooms send them only while the page is looked at. */
export function ThumbnailStrip({ rooms, handle, head }: ThumbnailStripProps) {
  const { t } = useTranslation('console');
  const session = useLive();
  const streams = useReadable(session.streams);
  const [element, setElement] = useState<HTMLElement | null>(null);
  const { ref: sizeRef, width, height } = useElementSize();
  const present = useMemo(() => [...rooms.values()].filter((room) => room.present).map((room) => room.roomId), [rooms]);
  const { columns, rows } = fitting(width, height);
  const { roomIds, page, pages, turn } = usePage(present, columns * rows);
  const inView = useInView(element);
  useImperativeHandle(handle, () => ({ turn }));

  const watched = inView ? roomIds.filter((roomId) => rooms.get(roomId)?.present).join(' ') : '';
  useEffect(() => {
    session.setWatched(watched === '' ? [] : watched.split(' '));
  }, [session, watched]);
  useEffect(() => () => session.setWatched([]), [session]);

  return (
    <section ref={setElement} className={classes.strip} aria-label={t('thumbnails.title')}>
      <div className={classes.head}>
        <div className={classes.title}>{head ?? <h2>{t('thumbnails.title')}</h2>}</div>
        <ActionIcon
          className={classes.turn}
          size="sm"
          disabled={pages < 2}
          aria-label={t('thumbnails.previous')}
          onClick={() => turn(-1)}
        >
          <IconChevronLeft size={16} aria-hidden />
        </ActionIcon>
        <span className={classes.position} data-testid="thumbnail-page">
          {t('thumbnails.page', { page, pages })}
        </span>
        <ActionIcon
          className={classes.turn}
          size="sm"
          disabled={pages < 2}
          aria-label={t('thumbnails.next')}
          onClick={() => turn(1)}
        >
          <IconChevronRight size={16} aria-hidden />
        </ActionIcon>
      </div>
      <div ref={sizeRef} className={classes.pictures} style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}>
        {roomIds.length === 0 && <p className={classes.empty}>{t('thumbnails.empty')}</p>}
        {roomIds.map((roomId) => {
          const room = rooms.get(roomId);
          const party = roomParty(roomId);
          const stream = streams.find((one) => one.party === party && one.purpose === 'thumbnail');
          return room === undefined ? null : <Thumbnail key={roomId} room={room} stream={stream} />;
        })}
      </div>
    </section>
  );
}
