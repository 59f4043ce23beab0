import { useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useImperativeHandle, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './board.module.css';
import { GroupLine } from './group-line.tsx';
import type { BoardLine } from './groups.ts';
import { RoomLine } from './room-line.tsx';
import { useRoving } from './use-roving.ts';

/** Height of a line in pixels; `board.module.css` sets the same. */
const LINE_PX = 38;

/** What the search field asks of the list. */
export type BoardListHandle = { focusFirst: () => void };

export type BoardListProps = {
  lines: readonly BoardLine[];
  flat: boolean;
  onToggle: (groupId: string) => void;
  handle: Ref<BoardListHandle>;
};

/** The lines of the board, of which only those in view exist. */
export function BoardList({ lines, flat, onToggle, handle }: BoardListProps) {
  const { t } = useTranslation('board');
  const list = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => list.current,
    estimateSize: () => LINE_PX,
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const rendered = items.map((item) => String(item.key));
  const { activeKey, onKeyDown, focusLine } = useRoving(lines, list, virtual.scrollToIndex, rendered);
  const firstRoom = lines.findIndex((line) => line.kind === 'room');
  useImperativeHandle(handle, () => ({ focusFirst: () => focusLine(Math.max(0, firstRoom)) }));

  return (
    <div ref={list} className={classes.list}>
      <div role="list" aria-label={t('title')} className={classes.lines} style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const line = lines[item.index];
          if (line === undefined) return null;
          const tabIndex = line.key === activeKey ? 0 : -1;
          return (
            <div
              key={item.key}
              role="listitem"
              aria-setsize={lines.length}
              aria-posinset={item.index + 1}
              className={classes.line}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {line.kind === 'group' ? (
                <GroupLine
                  group={line.group}
                  open={line.open}
                  onToggle={() => onToggle(line.group.groupId)}
                  tabIndex={tabIndex}
                  onKeyDown={onKeyDown}
                />
              ) : (
                <RoomLine room={line.room} withGroup={flat} tabIndex={tabIndex} onKeyDown={onKeyDown} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
