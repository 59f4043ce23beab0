import { Button } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../ui/format.ts';
import { StateShape } from '../../ui/state-badge.tsx';
import classes from './notes.module.css';
import { useRefusalSentence } from '../commands/use-send.ts';
import type { CourseNote } from './courses.ts';
import type { PendingNote } from './outbox.ts';

/** A line of the notes: when, who was speaking where that is another one than before, what. */
export const NoteLine = memo(function NoteLine({ note }: { note: CourseNote }) {
  return (
    <li className={classes.line} data-testid="note" title={note.author}>
      <time className={classes.time}>{formatTime(note.at)}</time>
      <span className={classes.text}>
        {note.speakerName !== null && !note.speakerAgain && (
          <b className={classes.speaker}>
            <StateShape state="speaking" /> {note.speakerName}:{' '}
          </b>
        )}
        {note.text}
      </span>
    </li>
  );
});

export type PendingLineProps = { note: PendingNote; onRetry: () => void; onDiscard: () => void };

/** A line that is not yet written: it says why, and what happens next. */
export function PendingLine({ note, onRetry, onDiscard }: PendingLineProps) {
  const { t } = useTranslation('notes');
  const sentence = useRefusalSentence();
  return (
    <li className={classes.line} data-state={note.state} data-testid="note-pending">
      <span className={classes.time}>…</span>
      <span className={classes.text}>
        {note.text}
        <span className={classes.state}>
          {note.state === 'refused' ? t('refused', { reason: sentence(note.error) }) : t(note.state)}
        </span>
        {note.state === 'refused' && (
          <span className={classes.choices}>
            <Button size="compact-xs" variant="default" onClick={onRetry}>
              {t('retry')}
            </Button>
            <Button size="compact-xs" variant="subtle" color="gray" onClick={onDiscard}>
              {t('discard')}
            </Button>
          </span>
        )}
      </span>
    </li>
  );
}
