import type { notes as vi } from '../vi/notes.ts';
import type { Translation } from '../translation.ts';

export const notes = {
  title: 'Notes',
  input: 'New line of notes',
  placeholder: 'Type and press Enter to save (key n)',
  save: 'Save',
  list: 'Lines written',
  empty: 'Each line is kept with the time and the room that has the floor. The minutes use these lines.',
  saving: 'saving…',
  waiting: 'waiting for the line, saved by itself',
  refused: 'Not saved: {{reason}}',
  retry: 'Save again',
  discard: 'Discard this line',
} as const satisfies Translation<typeof vi>;
