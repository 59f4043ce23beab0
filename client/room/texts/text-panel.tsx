import { IconNotes, IconX } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type TextThread, textBody } from '#shared/contract/text-messages.ts';
import { useLive, useReadable } from '../../live/hooks.ts';
import { CommentPanel } from '../comments/comment-panel.tsx';
import room from '../room.module.css';
import classes from './texts.module.css';

type TextPanelProps = {
  /** Whom the panel begins with. */
  first: TextThread;
  onSend: (thread: TextThread, text: string) => void;
  onClose: () => void;
};

const THREADS = ['office', 'technician'] as const;
const SENTENCES = ['noSound', 'noPicture', 'unclear', 'leave', 'ready', 'call'] as const;

/** What a room can say without typing, and a line for the rest. One press on a sentence sends it. */
export function TextPanel({ first, onSend, onClose }: TextPanelProps) {
  const { t } = useTranslation(['texts', 'outcomes']);
  const [thread, setThread] = useState<TextThread>(first);
  const [written, setWritten] = useState('');
  const [commenting, setCommenting] = useState(false);
  const phase = useReadable(useLive().meeting)?.phase;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.querySelector<HTMLElement>('[data-sentence]')?.focus(), []);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = textBody.safeParse(written);
    if (text.success) onSend(thread, text.data);
  };
  if (commenting) return <CommentPanel onClose={onClose} />;
  return (
    <section ref={panel} className={classes.panel} aria-label={t('texts:room.title')} data-testid="text-panel">
      <header className={classes.head}>
        <h2>{t('texts:room.title')}</h2>
        <button type="button" className={room.plain} onClick={onClose} aria-label={t('texts:room.close')}>
          <IconX aria-hidden />
        </button>
      </header>
      <div className={classes.to} role="group" aria-label={t('texts:room.to')}>
        <span>{t('texts:room.to')}</span>
        {THREADS.map((one) => (
          <button
            key={one}
            type="button"
            className={room.plain}
            aria-pressed={one === thread}
            onClick={() => setThread(one)}
            data-testid={`to-${one}`}
          >
            {one === thread && <span aria-hidden>●</span>} {t(`texts:room.${one}`)}
          </button>
        ))}
      </div>
      <div className={classes.sentences} role="group" aria-label={t('texts:room.ready')}>
        {SENTENCES.map((key) => (
          <button
            key={key}
            type="button"
            className={room.plain}
            onClick={() => onSend(thread, t(`texts:room.sentences.${key}`))}
            data-sentence={key}
          >
            {t(`texts:room.sentences.${key}`)}
          </button>
        ))}
      </div>
      <form className={classes.own} onSubmit={submit}>
        <input
          aria-label={t('texts:room.own')}
          placeholder={t('texts:room.own')}
          maxLength={500}
          value={written}
          onChange={(event) => setWritten(event.currentTarget.value)}
          data-testid="own-text"
        />
        <button type="submit" className={room.plain} disabled={written.trim() === ''}>
          {t('texts:room.send')}
        </button>
      </form>
      {(phase === 'open' || phase === 'paused') && (
        <button type="button" className={room.plain} onClick={() => setCommenting(true)} data-testid="write-comment">
          <IconNotes aria-hidden />
          {t('outcomes:comments.write')}
        </button>
      )}
    </section>
  );
}
