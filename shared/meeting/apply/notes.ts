import type { Appliers } from './table.ts';

export const notes = {
  /** A correction replaces text and author, and keeps the place in the course of the meeting. */
  'note.written': (state, { noteId, text, speakerRoomId, itemId }, { at, actor }) => {
    if (actor === 'system') return state;
    const known = state.notes.some((note) => note.noteId === noteId);
    const notes = known
      ? state.notes.map((note) => (note.noteId === noteId ? { ...note, text, author: actor } : note))
      : [...state.notes, { noteId, at, speakerRoomId, itemId, text, author: actor }];
    return { ...state, notes };
  },
} satisfies Partial<Appliers>;
