import { Menu } from '@mantine/core';
import {
  IconHandOff,
  IconHourglass,
  IconMicrophone,
  IconMicrophoneOff,
  IconPhone,
  IconPlayerStop,
  IconSpeakerphone,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Room } from '../board/rooms.ts';
import { useActions } from '../commands/actions.ts';
import { ExpelItems } from '../door/expel-items.tsx';
import { useRights } from '../rights/use-rights.ts';
import { TextItem } from '../texts/text-item.tsx';

const ICON = { size: 17, 'aria-hidden': true } as const;

/** The first item that is there gets the focus: from the search it is two strokes of Enter to the floor. */
const ITEM = { 'data-autofocus': true } as const;

/** It says why there is nothing to choose, and is to be read. */
const READABLE = { color: 'var(--ink-soft)', opacity: 1 } as const;

/** What can be done about a room: call it without a raised hand, put it on deck, mute it, telephone. */
export function RoomMenuItems({ room }: { room: Room }) {
  const { t } = useTranslation('board');
  return (
    <>
      <Menu.Label>{room.name}</Menu.Label>
      {room.present ? (
        <FloorItems room={room} />
      ) : (
        <Menu.Item disabled style={READABLE}>
          {t('menu.notPresent')}
        </Menu.Item>
      )}
      {room.present && <MicrophoneItems room={room} />}
      {room.hand !== null && <LowerItem room={room} />}
      <TextItem room={room} />
      {room.phone !== null && (
        <Menu.Item {...ITEM} component="a" href={`tel:${room.phone}`} leftSection={<IconPhone {...ICON} />}>
          {t('menu.phone', { phone: room.phone })}
        </Menu.Item>
      )}
      <ExpelItems room={room} />
    </>
  );
}

function FloorItems({ room }: { room: Room }) {
  const { t } = useTranslation('board');
  const { can } = useRights();
  const { give, take, deck } = useActions();
  const speaking = room.state === 'speaking';
  const onDeck = room.state === 'onDeck';
  return (
    <>
      {can('floor.give') && !speaking && (
        <Menu.Item
          {...ITEM}
          leftSection={<IconSpeakerphone {...ICON} />}
          onClick={() => void give(room.roomId)}
          data-testid="menu-give-floor"
        >
          {t('menu.call')}
        </Menu.Item>
      )}
      {can('floor.take') && speaking && (
        <Menu.Item {...ITEM} leftSection={<IconPlayerStop {...ICON} />} onClick={() => void take()}>
          {t('menu.stop')}
        </Menu.Item>
      )}
      {can('deck.set') && !speaking && (
        <Menu.Item
          {...ITEM}
          leftSection={<IconHourglass {...ICON} />}
          onClick={() => void deck(onDeck ? null : room.roomId)}
          data-testid="menu-on-deck"
        >
          {t(onDeck ? 'menu.undeck' : 'menu.deck')}
        </Menu.Item>
      )}
    </>
  );
}

function MicrophoneItems({ room }: { room: Room }) {
  const { t } = useTranslation('board');
  const { may } = useRights();
  const { mute, unmute } = useActions();
  if (!may('room.mute')) return null;
  return room.muted ? (
    <Menu.Item {...ITEM} leftSection={<IconMicrophone {...ICON} />} onClick={() => void unmute(room.roomId)}>
      {t('menu.unmute')}
    </Menu.Item>
  ) : (
    <Menu.Item
      {...ITEM}
      leftSection={<IconMicrophoneOff {...ICON} />}
      onClick={() => mute(room.roomId)}
      data-testid="menu-mute"
    >
      {t('menu.mute')}
    </Menu.Item>
  );
}

function LowerItem({ room }: { room: Room }) {
  const { t } = useTranslation('board');
  const { may } = useRights();
  const { lower } = useActions();
  if (!may('hand.lower')) return null;
  return (
    <Menu.Item {...ITEM} leftSection={<IconHandOff {...ICON} />} onClick={() => lower(room.roomId)}>
      {t('menu.lower')}
    </Menu.Item>
  );
}
