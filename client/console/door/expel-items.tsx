import { Menu } from '@mantine/core';
import { IconDoorEnter, IconDoorExit } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Room } from '../board/rooms.ts';
import { useRights } from '../rights/use-rights.ts';
import { useDoor } from './use-door.ts';

const ICON = { size: 17, 'aria-hidden': true } as const;

/** In the menu of a room: putting it out, or letting it in again. */
export function ExpelItems({ room }: { room: Room }) {
  const { t } = useTranslation('door');
  const { may } = useRights();
  const { expel, readmit } = useDoor();
  if (room.expelled) {
    return (
      may('party.readmit') && (
        <Menu.Item
          leftSection={<IconDoorEnter {...ICON} />}
          onClick={() => void readmit(room.roomId, room.name)}
          data-testid="menu-readmit"
        >
          {t('readmit')}
        </Menu.Item>
      )
    );
  }
  return (
    may('party.expel') && (
      <Menu.Item
        color="red.9"
        leftSection={<IconDoorExit {...ICON} />}
        onClick={() => expel(room.roomId, room.name)}
        data-testid="menu-expel"
      >
        {t('expel')}
      </Menu.Item>
    )
  );
}
