import { describe, expect, it } from 'vitest';
import { canBeFewer, counted, EMPTY_DRAFT, fromPrevious, named, unnamed } from './draft.ts';

const HANH = { name: 'Nguyễn Thị Hạnh', office: 'Phó Chủ tịch', deputisesFor: null };
const BINH = { name: 'Trần Văn Bình', office: '', deputisesFor: 'Lê Lan' };

describe('what a room says of itself', () => {
  it('counts whoever is named, and never fewer', () => {
    const two = named(named(EMPTY_DRAFT, HANH), BINH);
    expect(two).toMatchObject({ headcount: 2, people: [HANH, BINH] });
    expect(canBeFewer(two)).toBe(false);
    expect(counted(two, -1).headcount).toBe(2);
    expect(counted(counted(two, 3), -1).headcount).toBe(4);
  });

  it('is somebody at least', () => {
    expect(counted(EMPTY_DRAFT, -1).headcount).toBe(1);
  });

  it('names anew in place, and takes a name out without taking the person out of the count', () => {
    const two = named(named(EMPTY_DRAFT, HANH), BINH);
    expect(named(two, BINH, 0).people).toEqual([BINH, BINH]);
    expect(unnamed(two, 0)).toMatchObject({ headcount: 2, people: [BINH] });
  });

  it('begins with the last list, whose blanked names are not in it', () => {
    const previous = { at: 0, headcount: 5, people: [HANH], note: 'Đủ' };
    expect(fromPrevious(previous)).toEqual({ headcount: 5, people: [HANH], note: 'Đủ' });
  });
});
