import { createContext, useContext } from 'react';

/** Opens the menu of a room beside the element that was pressed. */
export type OpenRoomMenu = (roomId: string, anchor: HTMLElement) => void;

export const RoomMenuContext = createContext<OpenRoomMenu | null>(null);

/** Opens the menu of a room. Throws outside of the console: a mistake in the tree of views. */
export const useRoomMenu = (): OpenRoomMenu => {
  const open = useContext(RoomMenuContext);
  if (open === null) throw new Error('useRoomMenu needs a RoomMenuProvider above it');
  return open;
};
