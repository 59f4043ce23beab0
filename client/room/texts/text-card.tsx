import { IconMessage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TextMessage } from '#shared/contract/text-messages.ts';
import { formatTime } from '../../ui/format.ts';
import room from '../room.module.css';
import classes from './texts.module.css';

type TextCardProps = {
  messages: readonly TextMessage[];
  onRead: (message: TextMessage) => void;
  onAnswer: (message: TextMessage) => void;
};

/** The oldest message that nobody has read, large and calm; it stays until somebody says that it is read. */
export function TextCard({ messages, onRead, onAnswer }: TextCardProps) {
  const { t } = useTranslation('texts');
  const [message] = messages;
  const more = messages.length - 1;
  if (!message) return null;
  const { author, at, text, roomId } = message;
  return (
    <div className={classes.card} role="status" data-testid="room-text">
      <IconMessage aria-hidden />
      <div className={classes.said}>
        <p className={classes.from}>
          {t(roomId === null ? 'room.fromToAll' : 'room.from', { author })} · <time>{formatTime(at)}</time>
        </p>
        <p className={classes.text}>{text}</p>
        {more > 0 && <p className={classes.from}>{t('room.more', { count: more })}</p>}
      </div>
      <div className={classes.actions}>
        <button type="button" className={room.plain} onClick={() => onRead(message)} data-testid="text-read">
          {t('room.dismiss')}
        </button>
        <button type="button" className={room.plain} onClick={() => onAnswer(message)}>
          {t('room.answer')}
        </button>
      </div>
    </div>
  );
}
