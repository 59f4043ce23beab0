import type { RoomDevices } from '#shared/contract/device-administration.ts';
import { useTranslation } from 'react-i18next';
import { LineList } from '../list/line-list.tsx';
import { RoomLine } from './room-line.tsx';

export type RoomListProps = { rooms: readonly RoomDevices[]; onPair: (room: RoomDevices) => void };

/** The rooms in the order of the tree. */
export function RoomList({ rooms, onPair }: RoomListProps) {
  const { t } = useTranslation('adminDevices');
  return (
    <LineList
      label={t('title')}
      lines={rooms}
      keyOf={({ roomId }) => roomId}
      lineHeight={72}
      render={(room) => <RoomLine room={room} onPair={onPair} />}
    />
  );
}
