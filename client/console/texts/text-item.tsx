import { Menu } from '@mantine/core';
import { IconMessage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Room } from '../board/rooms.ts';
import { useInbox } from './inbox-context.ts';

/** In the menu of a room: writing to it. */
export function TextItem({ room }: { room: Room }) {
  const { t } = useTranslation('texts');
  const inbox = useInbox();
  if (inbox === null) return null;
  return (
    <Menu.Item
      leftSection={<IconMessage size={17} aria-hidden />}
      onClick={() => inbox.open({ id: room.roomId, name: room.name })}
      data-testid="menu-text"
    >
      {t('toRoom')}
    </Menu.Item>
  );
}
