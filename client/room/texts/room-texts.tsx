import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextThread } from '#shared/contract/text-messages.ts';
import { useCommand } from '../use-command.ts';
import { TextCard } from './text-card.tsx';
import { TextPanel } from './text-panel.tsx';
import { useRoomTexts } from './use-room-texts.ts';
import classes from './texts.module.css';

type RoomTextsProps = {
  /** Whom a message is being written to; null while nobody writes. */
  writing: TextThread | null;
  onWrite: (thread: TextThread | null) => void;
};

const SHOWN_MS = 6_000;

/** Messages to and from this room, over the stage. */
export function RoomTexts({ writing, onWrite }: RoomTextsProps) {
  const { t } = useTranslation('texts');
  const { unread, read, send } = useRoomTexts();
  const command = useCommand();
  const [sent, setSent] = useState<string | null>(null);
  useEffect(() => {
    if (sent === null) return undefined;
    const timer = setTimeout(() => setSent(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [sent]);
  const say = (thread: TextThread, text: string) =>
    command(async () => {
      await send(thread, text);
      setSent(t(thread === 'office' ? 'room.sentOffice' : 'room.sentTechnician', { text }));
      onWrite(null);
    });
  return (
    <>
      <div className={classes.cards}>
        <p className={classes.sent} role="status" data-testid="text-sent">
          {sent !== null && (
            <>
              <IconCircleCheck aria-hidden /> {sent}
            </>
          )}
        </p>
        <TextCard
          messages={unread}
          onRead={read}
          onAnswer={(message) => {
            read(message);
            onWrite(message.thread);
          }}
        />
      </div>
      {writing !== null && <TextPanel first={writing} onSend={say} onClose={() => onWrite(null)} />}
    </>
  );
}
