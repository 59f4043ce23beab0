import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Knock } from '#shared/contract/lobby.ts';

const READING_MS = 10_000;

/** Says once of each who comes to the door, unless the door is being looked at. A press on it opens the door. */
export const useKnockToasts = (waiting: readonly Knock[], looking: boolean, onOpen: () => void): void => {
  const { t } = useTranslation('door');
  const told = useRef(new Set(waiting.map(({ knockId }) => knockId)));
  useEffect(() => {
    for (const { knockId, name, reason } of waiting) {
      if (told.current.has(knockId)) continue;
      told.current.add(knockId);
      if (looking) continue;
      notifications.show({
        id: `knock-${knockId}`,
        position: 'bottom-right',
        autoClose: READING_MS,
        title: t('knocked', { name }),
        message: t(`reason.${reason}`),
        closeButtonProps: { 'aria-label': t('close') },
        onClick: () => {
          notifications.hide(`knock-${knockId}`);
          onOpen();
        },
      });
    }
  }, [waiting, looking, onOpen, t]);
};
