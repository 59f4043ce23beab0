import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../live/hooks.ts';
import { useActions } from '../commands/actions.ts';
import { showDone } from '../commands/toast.tsx';
import { createPushToTalk, type PushToTalk } from '../keyboard/push-to-talk.ts';
import type { Shortcut } from '../keyboard/shortcuts.ts';
import { useKeyboard } from '../keyboard/use-keyboard.ts';
import type { QueueItem } from '../queue/model.ts';
import { useRights } from '../rights/use-rights.ts';
import { useSweepKeys } from '../sweep/desk.ts';
import type { StripHandle } from '../thumbnails/thumbnail-strip.tsx';

export type KeyTargets = {
  queue: readonly QueueItem[];
  strip: RefObject<StripHandle | null>;
  onSearch: () => void;
  onNote: () => void;
  onHelp: () => void;
};

/** Carries the console's shortcuts out. Answers the microphone that is held open by a key. */
export const useConsoleKeys = ({ queue, strip, onSearch, onNote, onHelp }: KeyTargets): PushToTalk => {
  const { t } = useTranslation('console');
  const session = useLive();
  const { give } = useActions();
  const { may, can } = useRights();
  const sweepKey = useSweepKeys();
  const [pushToTalk] = useState(() => createPushToTalk(session));

  const giveTo = (item: QueueItem | undefined, nobody: string) => {
    if (!can('floor.give')) return;
    if (item === undefined) showDone(nobody);
    else void give(item.roomId);
  };
  const onShortcut = (shortcut: Shortcut) => {
    if (sweepKey(shortcut)) return undefined;
    switch (shortcut.kind) {
      case 'give':
        return giveTo(
          queue.find((item) => item.place === shortcut.place),
          t('placeEmpty', { place: shortcut.place }),
        );
      case 'giveDeck':
        return giveTo(
          queue.find((item) => item.onDeck),
          t('deckEmpty'),
        );
      case 'talk':
        return may('producer.create') ? pushToTalk.press() : undefined;
      case 'search':
        return onSearch();
      case 'note':
        return onNote();
      case 'page':
        return strip.current?.turn(shortcut.by);
      case 'help':
        return onHelp();
    }
  };
  useKeyboard({ onShortcut, onRelease: pushToTalk.release });
  return pushToTalk;
};
