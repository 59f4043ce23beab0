import { nanoid } from 'nanoid';
import { Fragment, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingView, Note } from '#shared/contract/views.ts';
import { useReadable } from '../../live/hooks.ts';
import { coursesOf } from './courses.ts';
import { NoteInput } from './note-input.tsx';
import { NoteLine, PendingLine } from './note-line.tsx';
import classes from './notes.module.css';
import { useOutbox } from './use-outbox.ts';

export type NotesPanelProps = {
  notes: readonly Note[];
  view: MeetingView;
  inputRef: RefObject<HTMLTextAreaElement | null>;
  /** What stands in the place of the heading. */
  head: ReactNode;
};

/** The secretary's lines, and the one being typed. */
export function NotesPanel({ notes, view, inputRef, head }: NotesPanelProps) {
  const { t } = useTranslation(['notes', 'agenda']);
  const titles = new Map<string | null, string>(
    view.agenda.map(({ itemId, title }, place) => [itemId, t('agenda:item', { number: place + 1, title })]),
  );
  const outbox = useOutbox();
  /** The id of the line being typed: it is saved while it is typed, and stands once. */
  const [typing, setTyping] = useState(() => nanoid());
  const written = new Set(notes.map(({ noteId }) => noteId));
  const pending = useReadable(outbox.pending).filter(({ noteId, state }) =>
    noteId === typing ? state === 'refused' : !written.has(noteId) || state === 'refused',
  );
  const list = useRef<HTMLOListElement>(null);
  const count = notes.length + pending.length;

  // The last line is the one being worked on.
  useEffect(() => {
    list.current?.scrollTo?.({ top: list.current.scrollHeight });
  }, [count]);

  return (
    <div className={classes.panel}>
      <div className={classes.title}>{head ?? <h2>{t('notes:title')}</h2>}</div>
      {count === 0 ? (
        <p className={classes.empty}>{t('notes:empty')}</p>
      ) : (
        // A list that scrolls must be within the keyboard's reach.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <ol ref={list} className={classes.list} aria-label={t('notes:list')} tabIndex={0}>
          {coursesOf(notes).map(({ key, itemId, notes: lines }) => (
            <Fragment key={key}>
              {titles.has(itemId) && (
                <li className={classes.item} data-testid="note-item">
                  {titles.get(itemId)}
                </li>
              )}
              {lines.map((note) => (
                <NoteLine key={note.noteId} note={note} />
              ))}
            </Fragment>
          ))}
          {pending.map((note) => (
            <PendingLine
              key={note.noteId}
              note={note}
              onRetry={() => outbox.retry(note.noteId)}
              onDiscard={() => outbox.discard(note.noteId)}
            />
          ))}
        </ol>
      )}
      <NoteInput
        speaker={view.speaker}
        onSave={(text) => {
          outbox.add(text, typing);
          setTyping(nanoid());
        }}
        onType={(text) => outbox.type(typing, text)}
        inputRef={inputRef}
      />
    </div>
  );
}
