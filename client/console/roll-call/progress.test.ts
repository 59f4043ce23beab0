import { describe, expect, it } from 'vitest';
import { boardOf } from '../testing/samples.ts';
import { districtsOf, linesOf, progressOf } from './progress.ts';

const said = (answer: 'present' | 'absent', headcount: number) => ({ answer, headcount, note: '', at: 1 });
const board = boardOf([
  { roomId: 'a', name: 'Phường A', group: 'Quận Một', asked: true, answer: said('present', 4) },
  { roomId: 'b', name: 'Phường B', group: 'Quận Một', asked: true },
  { roomId: 'c', name: 'Xã C', group: 'Huyện Hai', asked: true, answer: said('absent', 0) },
  { roomId: 'd', name: 'Xã D', group: 'Huyện Hai', asked: false, answer: said('present', 9) },
]);

describe('the progress of a roll call', () => {
  const progress = progressOf(board);

  it('counts the rooms that the latest one asked, and no others', () => {
    expect(progress).toMatchObject({ asked: 3, answered: 2, headcount: 4, absent: 1 });
    expect(progress.districts.map(({ name, answered, rooms }) => [name, answered, rooms.length])).toEqual([
      ['Quận Một', 1, 2],
      ['Huyện Hai', 1, 1],
    ]);
  });

  it('lists who is silent by district, or all, and the rooms of open districts', () => {
    const keys = (shown: 'silent' | 'all', open: boolean) => linesOf(progress, shown, () => open).map(({ key }) => key);
    expect(keys('silent', true)).toEqual(['district:Quận Một', 'room:b']);
    expect(keys('all', false)).toEqual(['district:Quận Một', 'district:Huyện Hai']);
    expect(keys('all', true)).toHaveLength(5);
  });

  it('knows the districts of the roster once each', () => {
    expect(districtsOf(board.roster).map(({ label }) => label)).toEqual(['Quận Một', 'Huyện Hai']);
  });
});
