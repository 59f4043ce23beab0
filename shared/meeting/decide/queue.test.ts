import { describe, expect, it } from 'vitest';
import type { Command } from '../../contract/commands.ts';
import { briefing, CHAIR, lobby, outcome, room, SECRETARY } from '../../testing/briefing.ts';
import type { Run } from '../../testing/run.ts';

const raise: Command = { type: 'hand.raise', payload: {} };
const lower = (roomId: string): Command => ({ type: 'hand.lower', payload: { roomId } });
const reorder = (...order: string[]): Command => ({ type: 'queue.reorder', payload: { order } });

const raised = (...roomIds: string[]): Run => {
  const run = briefing('r1', 'r2', 'r3');
  for (const roomId of roomIds) run.send(raise, room(roomId));
  return run;
};

describe('a hand', () => {
  it('is raised by a room in an open meeting, once, and keeps the order of asking', () => {
    const run = raised('r2', 'r1');
    expect(run.state.queue).toEqual(['r2', 'r1']);
    expect(outcome(run, raise, room('r1'))).toBe('hand-already-raised');
    expect(outcome(lobby('r1'), raise, room('r1'))).toBe('wrong-phase');
    expect(outcome(run, raise, room('r4'))).toBe('not-joined');
    expect(outcome(run, raise, CHAIR)).toBe('not-permitted');
    expect(outcome(run, raise, 'system')).toBe('not-permitted');
  });

  it('is not raised by who speaks', () => {
    const run = raised('r1');
    run.send({ type: 'floor.give', payload: { roomId: 'r1', limitSeconds: null } }, CHAIR);
    expect(outcome(run, raise, room('r1'))).toBe('already-speaking');
  });

  it('is lowered by its own room or by the chair’s office, and by no other room', () => {
    const run = raised('r1', 'r2', 'r3');
    expect(outcome(run, lower('r2'), room('r1'))).toBe('not-permitted');
    expect(outcome(run, lower('r1'), room('r1'))).toEqual(['hand.lowered']);
    expect(outcome(run, lower('r2'), SECRETARY)).toEqual(['hand.lowered']);
    expect(outcome(run, lower('r2'), SECRETARY)).toBe('hand-not-raised');
    expect(run.state.queue).toEqual(['r3']);
  });

  it('can be lowered in a pause, and not be raised', () => {
    const run = raised('r1');
    run.send({ type: 'meeting.pause', payload: {} }, CHAIR);
    expect(outcome(run, raise, room('r2'))).toBe('wrong-phase');
    expect(outcome(run, lower('r1'), room('r1'))).toEqual(['hand.lowered']);
  });
});

describe('the order of the queue', () => {
  it('is set whole', () => {
    const run = raised('r1', 'r2', 'r3');
    expect(outcome(run, reorder('r3', 'r1', 'r2'), SECRETARY)).toEqual(['queue.reordered']);
    expect(run.state.queue).toEqual(['r3', 'r1', 'r2']);
    expect(outcome(run, reorder('r3', 'r1', 'r2'), SECRETARY)).toEqual([]);
  });

  it.each([[['r1']], [['r1', 'r2', 'r3']], [['r1', 'r1']], [['r1', 'r4']], [[]]])(
    'is not %j where r1, r2 wait',
    (order) => {
      expect(outcome(raised('r1', 'r2'), reorder(...order), CHAIR)).toBe('queue-mismatch');
    },
  );
});
