import { nanoid } from 'nanoid';
import { useEffect, useState } from 'react';
import { useLive } from '../../live/hooks.ts';
import { createDraftStore } from './draft-store.ts';
import { createNoteOutbox, type NoteOutbox } from './outbox.ts';

/** The outbox of this meeting's notes, working for as long as the view is there. */
export const useOutbox = (): NoteOutbox => {
  const session = useLive();
  const [outbox] = useState(() =>
    createNoteOutbox({
      send: (note) => session.send('note.write', note),
      connection: session.connection,
      board: session.board,
      drafts: createDraftStore(localStorage, session.meetingId),
      makeId: () => nanoid(),
    }),
  );
  useEffect(() => outbox.start(), [outbox]);
  return outbox;
};
