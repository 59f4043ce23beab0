import { describe, expect, it } from 'vitest';
import { boardOf, type SampleRoom } from '../testing/samples.ts';
import { isAnyThere, roomsOf } from './choice.ts';
import { lastSwept, sweptRooms, tally } from './progress.ts';

const said = (answer: 'in-order' | 'problem' | 'absent', at: number) => ({ answer, note: '', at });
const ROOMS: readonly SampleRoom[] = [
  { roomId: 'a', name: 'Phường A', group: 'Một', asked: true, sweep: said('problem', 20) },
  { roomId: 'b', name: 'Phường B', group: 'Một', asked: true, link: 'absent', sweep: said('absent', 20) },
  { roomId: 'c', name: 'Xã C', group: 'Hai', sweep: said('in-order', 10) },
  {
    roomId: 'd',
    name: 'Xã D',
    group: 'Hai',
    asked: true,
    answer: { answer: 'present', headcount: 2, note: '', at: 1 },
  },
];
const board = { ...boardOf(ROOMS), sweep: { roomIds: ['c', 'a', 'b', 'd'], startedAt: 0, ended: false } };

describe('a sweep', () => {
  it('can call who is there, a district, who is silent, or a selection in its own order', () => {
    const picked = { groupId: 'Hai', chosen: ['d', 'a'] };
    expect(roomsOf(board, { ...picked, choice: 'present' })).toEqual(['a', 'c', 'd']);
    expect(roomsOf(board, { ...picked, choice: 'district' })).toEqual(['c', 'd']);
    expect(roomsOf(board, { ...picked, choice: 'silent' })).toEqual(['a', 'b']);
    expect(roomsOf(board, { ...picked, choice: 'chosen' })).toEqual(['d', 'a']);
    expect([isAnyThere(board, ['b']), isAnyThere(board, ['b', 'c'])]).toEqual([false, true]);
  });

  it('puts right the room that was answered by hand last, not one that was passed over with it', () => {
    expect(lastSwept(board)?.roomId).toBe('a');
    expect(lastSwept({ ...board, sweep: null })).toBeUndefined();
  });

  it('counts the answers, in the order of calling', () => {
    expect(sweptRooms(board).map(({ roomId }) => roomId)).toEqual(['c', 'a', 'b']);
    expect(tally(sweptRooms(board))).toEqual({ 'in-order': 1, problem: 1, absent: 1 });
  });
});
