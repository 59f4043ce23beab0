import { Menu } from '@mantine/core';
import { type ReactNode, useCallback, useState } from 'react';
import type { Room } from '../board/rooms.ts';
import { isFocusVisible } from '../keyboard/focus.ts';
import { type OpenRoomMenu, RoomMenuContext } from './context.ts';
import { RoomMenuItems } from './room-menu-items.tsx';
import classes from './room-menu.module.css';

type Opened = { roomId: string; giveBack: () => void; left: number; top: number; height: number };

/**
 * One menu for all rooms: 584 rows with a menu each would be slow. It stands on an invisible spot that takes the place of
 * the row or the thumbnail that was pressed, and gives the focus back to it.
 */
export function RoomMenuProvider({ rooms, children }: { rooms: ReadonlyMap<string, Room>; children: ReactNode }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const open: OpenRoomMenu = useCallback((roomId, anchor) => {
    const { left, top, height, width } = anchor.getBoundingClientRect();
    // Who works with the mouse keeps the Space key for talking.
    const giveBack = isFocusVisible() ? () => anchor.focus() : () => undefined;
    setOpened({ roomId, giveBack, left: left + width / 2, top, height });
  }, []);
  const close = () => {
    opened?.giveBack();
    setOpened(null);
  };
  const room = opened === null ? undefined : rooms.get(opened.roomId);
  return (
    <RoomMenuContext value={open}>
      {children}
      <Menu
        opened={room !== undefined}
        onChange={(isOpen) => {
          if (!isOpen) close();
        }}
        position="bottom"
        withArrow
        shadow="md"
        width={250}
        returnFocus={false}
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>
          <button
            type="button"
            tabIndex={-1}
            aria-hidden
            aria-label={room?.name}
            className={classes.spot}
            style={{ left: opened?.left ?? 0, top: opened?.top ?? 0, height: opened?.height ?? 0 }}
          />
        </Menu.Target>
        <Menu.Dropdown data-testid="room-menu">{room !== undefined && <RoomMenuItems room={room} />}</Menu.Dropdown>
      </Menu>
    </RoomMenuContext>
  );
}
