import type { Note } from '#shared/contract/views.ts';

/** Notes that were written one after another at the same item, told apart by who spoke. */
export type ItemCourse = { key: string; itemId: string | null; notes: readonly CourseNote[] };

/** `speakerAgain`: the same speaker as in the line above, who need not be named anew. */
export type CourseNote = Note & { speakerAgain: boolean };

/** The notes in the order in which they were written, divided where the meeting went on to another item. */
export const coursesOf = (notes: readonly Note[]): ItemCourse[] => {
  const courses: { key: string; itemId: string | null; notes: CourseNote[] }[] = [];
  for (const note of notes) {
    const last = courses.at(-1);
    if (last?.itemId === note.itemId) {
      const speakerAgain = last.notes.at(-1)?.speakerName === note.speakerName;
      last.notes.push({ ...note, speakerAgain });
    } else courses.push({ key: note.noteId, itemId: note.itemId, notes: [{ ...note, speakerAgain: false }] });
  }
  return courses;
};
