import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextMessage } from '#shared/contract/text-messages.ts';
import type { Inbox } from './inbox-context.ts';

const READING_MS = 10_000;

/** Shows each new message of a room for a while, without a sound, unless the inbox is open. A press on it opens it. */
export const useTextToasts = (texts: readonly TextMessage[], looking: boolean, open: Inbox['open']): void => {
  const { t } = useTranslation('texts');
  const told = useRef(new Set(texts.map(({ messageId }) => messageId)));
  useEffect(() => {
    for (const { messageId, roomId, roomName, fromRoom, text } of texts) {
      if (told.current.has(messageId)) continue;
      told.current.add(messageId);
      if (looking || !fromRoom || roomId === null) continue;
      const id = `text-${messageId}`;
      notifications.show({
        id,
        position: 'bottom-right',
        autoClose: READING_MS,
        title: t('newOne', { name: roomName }),
        message: text,
        closeButtonProps: { 'aria-label': t('close') },
        onClick: () => {
          notifications.hide(id);
          open({ id: roomId, name: roomName });
        },
      });
    }
  }, [texts, looking, open, t]);
};
