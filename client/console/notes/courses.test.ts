import { expect, it } from 'vitest';
import type { Note } from '#shared/contract/views.ts';
import { coursesOf } from './courses.ts';

const note = (noteId: string, itemId: string | null, speakerName: string | null): Note => ({
  noteId,
  at: 0,
  text: noteId,
  author: 'Thư ký',
  speakerName,
  itemId,
});

it('divides the notes by item, also where one is taken up again, and names a speaker once in a row', () => {
  const courses = coursesOf([
    note('a', null, null),
    note('b', 'i1', 'Ba Vì'),
    note('c', 'i1', 'Ba Vì'),
    note('d', 'i1', null),
    note('e', 'i2', null),
    note('f', 'i1', 'Ba Vì'),
  ]);
  expect(
    courses.map(({ itemId, notes }) => [itemId, notes.map(({ noteId, speakerAgain }) => [noteId, speakerAgain])]),
  ).toEqual([
    [null, [['a', false]]],
    [
      'i1',
      [
        ['b', false],
        ['c', true],
        ['d', false],
      ],
    ],
    ['i2', [['e', false]]],
    ['i1', [['f', false]]],
  ]);
});
