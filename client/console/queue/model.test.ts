import { describe, expect, it } from 'vitest';
import { moved, queueItems } from './model.ts';

const names: Record<string, string> = { a: 'Ba Vì', b: 'Đông Anh', c: 'Sóc Sơn' };
const items = (queue: string[], onDeck: string | null) =>
  queueItems({
    queue,
    onDeck: onDeck === null ? null : { party: `room:${onDeck}`, name: names[onDeck] ?? '', roomId: onDeck },
    nameOf: (roomId) => names[roomId] ?? '',
    reachable: (roomId) => roomId !== 'c',
  });

describe('the list of hands', () => {
  it('keeps the places that the rooms see, with the room on deck on top', () => {
    expect(items(['a', 'b', 'c'], 'b').map(({ name, place, onDeck }) => [name, place, onDeck])).toEqual([
      ['Đông Anh', 2, true],
      ['Ba Vì', 1, false],
      ['Sóc Sơn', 3, false],
    ]);
  });

  it('shows a room on deck that has not raised its hand, without a place', () => {
    expect(items(['a'], 'b')[0]).toMatchObject({ roomId: 'b', name: 'Đông Anh', place: null, onDeck: true });
  });

  it('marks a room whose line is lost', () => {
    expect(items(['a', 'c'], null).map((item) => item.reachable)).toEqual([true, false]);
  });
});

describe('moving a hand', () => {
  it('moves up and down by one place', () => {
    expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
  });

  it('goes no further than the ends', () => {
    expect(moved(['a', 'b'], 'a', -1)).toBeUndefined();
    expect(moved(['a', 'b'], 'b', 1)).toBeUndefined();
    expect(moved(['a', 'b'], 'gone', 1)).toBeUndefined();
  });
});
