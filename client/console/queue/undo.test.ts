import { describe, expect, it } from 'vitest';
import { undoGiving, undoTaking } from './undo.ts';

const NOW = 1_000_000;
const speaker = (endsAt: number | null) => ({
  party: 'room:a',
  name: 'Ba Vì',
  roomId: 'a',
  since: NOW - 5000,
  endsAt,
  muted: false,
});

describe('taking back a given floor', () => {
  it('gives it back to the room that was speaking, with the time that was left', () => {
    const before = { speaker: speaker(NOW + 61_200), onDeck: null };
    expect(undoGiving(before, [], 'b', NOW)).toEqual({ kind: 'give', roomId: 'a', limitSeconds: 62 });
  });

  it('never asks for less than the contract allows', () => {
    const before = { speaker: speaker(NOW + 500), onDeck: null };
    expect(undoGiving(before, [], 'b', NOW)).toEqual({ kind: 'give', roomId: 'a', limitSeconds: 10 });
  });

  it('keeps the turn of a room that was waiting, and only of such a room', () => {
    const nobody = { speaker: null, onDeck: null };
    expect(undoGiving(nobody, ['b'], 'b', NOW)).toEqual({ kind: 'take', deck: 'b' });
    expect(undoGiving({ ...nobody, onDeck: { party: 'room:b', name: '', roomId: 'b' } }, [], 'b', NOW)).toEqual({
      kind: 'take',
      deck: 'b',
    });
    expect(undoGiving(nobody, ['c'], 'b', NOW)).toEqual({ kind: 'take', deck: null });
  });
});

describe('taking back that a speech was stopped', () => {
  it('lets the room speak on, without a limit where there was none', () => {
    expect(undoTaking(speaker(null), NOW)).toEqual({ kind: 'give', roomId: 'a', limitSeconds: null });
  });
});
