import { describe, expect, it } from 'vitest';
import type { Command } from '../../contract/commands.ts';
import { briefing, CHAIR, lobby, outcome, room, UNINVITED } from '../../testing/briefing.ts';
import type { Run } from '../../testing/run.ts';

const give = (roomId: string, limitSeconds: number | null = null): Command => ({
  type: 'floor.give',
  payload: { roomId, limitSeconds },
});
const extend = (seconds: number): Command => ({ type: 'floor.extend', payload: { seconds } });
const take: Command = { type: 'floor.take', payload: {} };
const yieldFloor: Command = { type: 'floor.yield', payload: {} };
const expire = (roomId: string): Command => ({ type: 'floor.expire', payload: { roomId } });
const deck = (roomId: string | null): Command => ({ type: 'deck.set', payload: { roomId } });

const speaking = (roomId: string, limitSeconds: number | null = null): Run => {
  const run = briefing('r1', 'r2');
  run.send(give(roomId, limitSeconds), CHAIR);
  return run;
};
const lastEnd = (run: Run): unknown => run.log.findLast(({ event }) => event.type === 'floor.ended')?.event.payload;

describe('giving the floor', () => {
  it('is for invited rooms that are in an open meeting', () => {
    const run = briefing('r1');
    expect(outcome(lobby('r1'), give('r1'), CHAIR)).toBe('wrong-phase');
    expect(outcome(run, give(UNINVITED), CHAIR)).toBe('not-invited');
    expect(outcome(run, give('r2'), CHAIR)).toBe('not-present');
    expect(outcome(run, give('r1'), CHAIR)).toEqual(['floor.given']);
    expect(outcome(run, give('r1'), CHAIR)).toBe('already-speaking');
  });

  it('clears hand, deck and mute of the room, and of no other', () => {
    const run = briefing('r1', 'r2');
    for (const roomId of ['r1', 'r2']) run.send({ type: 'hand.raise', payload: {} }, room(roomId));
    run.send({ type: 'room.muteAll', payload: {} }, CHAIR);
    run.send(deck('r1'), CHAIR);
    run.send(give('r1'), CHAIR);
    expect(run.state).toMatchObject({ queue: ['r2'], onDeck: null, floor: { roomId: 'r1' } });
    expect([...run.state.muted]).toEqual(['r2']);
    run.send(deck('r2'), CHAIR);
    run.send(take, CHAIR);
    expect(run.state.onDeck).toBe('r2');
  });

  it('replaces who speaks, together with the screen', () => {
    const run = speaking('r1');
    run.send({ type: 'presentation.start', payload: {} }, room('r1'));
    expect(outcome(run, give('r2'), CHAIR)).toEqual(['presentation.stopped', 'floor.ended', 'floor.given']);
    expect(lastEnd(run)).toEqual({ roomId: 'r1', reason: 'replaced' });
  });
});

describe('the floor goes back', () => {
  it('when it is taken', () => {
    const run = speaking('r1');
    expect(outcome(run, take, CHAIR)).toEqual(['floor.ended']);
    expect(lastEnd(run)).toEqual({ roomId: 'r1', reason: 'taken' });
    expect(outcome(run, take, CHAIR)).toBe('no-speaker');
  });

  it('when the speaker yields, and nobody else can', () => {
    const run = speaking('r1');
    expect(outcome(run, yieldFloor, room('r2'))).toBe('not-speaker');
    expect(outcome(run, yieldFloor, 'system')).toBe('not-speaker');
    expect(outcome(run, yieldFloor, room('r1'))).toEqual(['floor.ended']);
    expect(lastEnd(run)).toEqual({ roomId: 'r1', reason: 'yielded' });
    expect(outcome(run, yieldFloor, room('r1'))).toBe('no-speaker');
  });

  it('when the time is up, and not a millisecond before', () => {
    const run = speaking('r1', 60);
    run.now += 59_999;
    expect(outcome(run, expire('r1'), 'system')).toEqual([]);
    run.now += 1;
    expect(outcome(run, expire('r2'), 'system')).toEqual([]);
    expect(outcome(run, expire('r1'), 'system')).toEqual(['floor.ended']);
    expect(lastEnd(run)).toEqual({ roomId: 'r1', reason: 'time' });
    expect(outcome(run, expire('r1'), 'system')).toEqual([]);
  });

  it('never by time where there is no limit', () => {
    const run = speaking('r1');
    run.now += 10 * 3_600_000;
    expect(outcome(run, expire('r1'), 'system')).toEqual([]);
  });
});

describe('extending', () => {
  it('adds to the time that is left, so that a timer set before comes too early', () => {
    const run = speaking('r1', 60);
    const since = run.now;
    run.now += 50_000;
    expect(outcome(run, extend(30), CHAIR)).toEqual(['floor.extended']);
    expect(run.state.floor?.endsAt).toBe(since + 90_000);
    run.now = since + 60_000;
    expect(outcome(run, expire('r1'), 'system')).toEqual([]);
  });

  it('counts from now where the time was over already', () => {
    const run = speaking('r1', 60);
    run.now += 65_000;
    run.send(extend(30), CHAIR);
    expect(run.state.floor?.endsAt).toBe(run.now + 30_000);
  });

  it('means nothing without a limit, and needs a speaker', () => {
    expect(outcome(speaking('r1'), extend(30), CHAIR)).toEqual([]);
    expect(outcome(briefing('r1'), extend(30), CHAIR)).toBe('no-speaker');
  });
});

describe('the deck', () => {
  it('takes a room with or without a raised hand, one at a time', () => {
    const run = briefing('r1', 'r2');
    run.send({ type: 'hand.raise', payload: {} }, room('r1'));
    expect(outcome(run, deck('r1'), CHAIR)).toEqual(['deck.set']);
    expect(run.state.queue).toEqual(['r1']);
    expect(outcome(run, deck('r1'), CHAIR)).toEqual([]);
    expect(outcome(run, deck('r2'), CHAIR)).toEqual(['deck.set']);
    expect(run.state.onDeck).toBe('r2');
  });

  it('does not take the speaker, nor who is not there', () => {
    const run = speaking('r1');
    expect(outcome(run, deck('r1'), CHAIR)).toBe('already-speaking');
    expect(outcome(run, deck('r3'), CHAIR)).toBe('not-present');
  });

  it('is cleared, where somebody is on it', () => {
    const run = briefing('r1');
    expect(outcome(run, deck(null), CHAIR)).toBe('nobody-on-deck');
    run.send(deck('r1'), CHAIR);
    expect(outcome(run, deck(null), CHAIR)).toEqual(['deck.cleared']);
    expect(run.state.onDeck).toBeNull();
  });
});
