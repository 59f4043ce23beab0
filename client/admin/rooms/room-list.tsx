import { ActionIcon, Title } from '@mantine/core';
import { IconEdit } from '@tabler/icons-react';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AdministeredRoom } from '#shared/contract/administration-units.ts';
import type { RoomLine } from './filter-rooms.ts';
import classes from './room-list.module.css';

const HEIGHTS = { group: 48, room: 64 } as const;

export type RoomListProps = { lines: readonly RoomLine[]; onEdit: (room: AdministeredRoom) => void };

/** Hundreds of rooms by district. Only the visible lines exist. */
export function RoomList({ lines, onEdit }: RoomListProps) {
  const { t } = useTranslation('adminRooms');
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const virtualizer = useWindowVirtualizer({
    count: lines.length,
    getItemKey: (index) => keyOf(lines[index]) ?? index,
    estimateSize: (index) => HEIGHTS[lines[index]?.kind ?? 'room'],
    overscan: 8,
    scrollMargin: top,
    initialRect: { width: 1000, height: 800 },
  });
  return (
    <ul ref={list} className={classes.list} style={{ height: virtualizer.getTotalSize() }} aria-label={t('title')}>
      {virtualizer.getVirtualItems().map(({ index, start, key }) => {
        const line = lines[index];
        return line === undefined ? null : (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className={classes.line}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            {line.kind === 'group' ? (
              <Title order={2} size="h5" className={classes.group}>
                {line.name} <span className={classes.count}>{line.count}</span>
              </Title>
            ) : (
              <Line room={line.room} onEdit={onEdit} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Line({ room, onEdit }: { room: AdministeredRoom; onEdit: (room: AdministeredRoom) => void }) {
  const { t } = useTranslation('adminRooms');
  return (
    <div className={classes.card} data-testid="room">
      <span className={classes.unit}>{room.unitName}</span>
      <span className={classes.name}>{room.name}</span>
      <span className={classes.phone} data-missing={room.phone === null}>
        {room.phone ?? t('noPhone')}
      </span>
      <span className={classes.email} data-missing={room.email === null}>
        {room.email ?? t('noEmail')}
      </span>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t('editOf', { name: room.unitName })}
        onClick={() => onEdit(room)}
      >
        <IconEdit size={18} />
      </ActionIcon>
    </div>
  );
}

const keyOf = (line: RoomLine | undefined): string | undefined =>
  line && (line.kind === 'group' ? `group ${line.groupId}` : line.room.id);
