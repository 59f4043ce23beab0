import { IconX } from '@tabler/icons-react';
import { nanoid } from 'nanoid';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../live/hooks.ts';
import room from '../room.module.css';
import texts from '../texts/texts.module.css';
import { useCommand } from '../use-command.ts';
import classes from './comments.module.css';

/** A written comment on the running item, for when there is no time to speak. */
export function CommentPanel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('outcomes');
  const session = useLive();
  const command = useCommand();
  const [text, setText] = useState('');
  const [sent, setSent] = useState(false);
  /** The same until it is taken: sent twice it stands once. */
  const [commentId, setCommentId] = useState(() => nanoid());
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    command(async () => {
      await session.send('comment.send', { commentId, text });
      setText('');
      setCommentId(nanoid());
      setSent(true);
    });
  };
  return (
    <section className={texts.panel} aria-label={t('comments.write')} data-testid="comment-panel">
      <header className={texts.head}>
        <h2>{t('comments.write')}</h2>
        <button type="button" className={room.plain} onClick={onClose} aria-label={t('comments.close')}>
          <IconX aria-hidden />
        </button>
      </header>
      <form className={classes.form} onSubmit={submit}>
        <textarea
          ref={field}
          aria-label={t('comments.text')}
          placeholder={t('comments.hint')}
          rows={4}
          maxLength={1000}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setSent(false);
          }}
          data-testid="comment-text"
        />
        <p role="status" data-testid="comment-sent">
          {sent && t('comments.sent')}
        </p>
        <button type="submit" className={room.plain} disabled={text.trim() === ''} data-testid="comment-send">
          {t('comments.send')}
        </button>
      </form>
    </section>
  );
}
