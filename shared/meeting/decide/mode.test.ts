import { describe, expect, it } from 'vitest';
import type { Command } from '../../contract/commands.ts';
import { MOST_IN_DISCUSSION } from '../../contract/meetings.ts';
import { briefing, CHAIR, conveneCommand, enter, lobby, outcome, room, SECRETARY } from '../../testing/briefing.ts';
import { newRun } from '../../testing/run.ts';
import type { Run } from '../../testing/run.ts';

const set = (mode: 'briefing' | 'discussion'): Command => ({ type: 'mode.set', payload: { mode } });
const give = (roomId: string): Command => ({ type: 'floor.give', payload: { roomId, limitSeconds: null } });
const deck = (roomId: string): Command => ({ type: 'deck.set', payload: { roomId } });
const raise: Command = { type: 'hand.raise', payload: {} };
const present: Command = { type: 'presentation.start', payload: {} };
const sweep = (...roomIds: string[]): Command => ({ type: 'sweep.start', payload: { roomIds } });

/** A meeting to which so many rooms are invited, open, and nobody else there than the chair. */
const inviting = (count: number): Run => {
  const run = newRun();
  const { type, payload } = conveneCommand(run.now);
  const invitedRoomIds = Array.from({ length: count }, (_, index) => `r${index + 1}`);
  run.send({ type, payload: { ...payload, invitedRoomIds } }, SECRETARY);
  enter(run, CHAIR);
  run.send({ type: 'meeting.open', payload: {} }, CHAIR);
  return run;
};

describe('a discussion', () => {
  it('takes floor, deck and the speaker’s screen back; hands stay up', () => {
    const run = briefing('r1', 'r2', 'r3');
    run.send(raise, room('r3'));
    run.send(give('r1'), CHAIR);
    run.send(deck('r2'), CHAIR);
    run.send(present, room('r1'));
    expect(outcome(run, set('discussion'), CHAIR)).toEqual([
      'presentation.stopped',
      'floor.ended',
      'deck.cleared',
      'mode.changed',
    ]);
    expect(run.state).toMatchObject({ mode: 'discussion', floor: null, onDeck: null, presenter: null, queue: ['r3'] });
    expect(outcome(run, set('discussion'), CHAIR)).toEqual([]);
  });

  it('ends a sweep, and takes the floor from the room that was called once', () => {
    const run = briefing('r1', 'r2');
    run.send(sweep('r1', 'r2'), CHAIR);
    const events = outcome(run, set('discussion'), CHAIR);
    expect(events).toEqual(['floor.ended', 'sweep.ended', 'deck.cleared', 'mode.changed']);
    expect(run.state).toMatchObject({ floor: null, onDeck: null, sweep: { ended: true } });
  });

  it('has hands, but no floor, no deck and no sweep', () => {
    const run = briefing('r1');
    run.send(set('discussion'), CHAIR);
    expect(outcome(run, raise, room('r1'))).toEqual(['hand.raised']);
    for (const command of [give('r1'), deck('r1'), sweep('r1')]) {
      expect(outcome(run, command, CHAIR)).toBe('in-discussion');
    }
  });

  it('lets any room show its screen; back in the briefing that ends, and the host’s goes on', () => {
    const run = briefing('r1');
    run.send(set('discussion'), CHAIR);
    expect(outcome(run, present, room('r1'))).toEqual(['presentation.started']);
    expect(outcome(run, set('briefing'), CHAIR)).toEqual(['presentation.stopped', 'mode.changed']);
    run.send(set('discussion'), CHAIR);
    run.send(present, CHAIR);
    expect(outcome(run, set('briefing'), CHAIR)).toEqual(['mode.changed']);
    expect(run.state.presenter).toBe(CHAIR.party);
  });

  it('can be prepared before the opening, and is over with the meeting', () => {
    expect(outcome(lobby(), set('discussion'), CHAIR)).toEqual(['mode.changed']);
    const run = briefing();
    run.send({ type: 'meeting.end', payload: {} }, CHAIR);
    expect(outcome(run, set('discussion'), CHAIR)).toBe('wrong-phase');
  });

  it('is for so many rooms and no more: those who are invited count, and guests with them', () => {
    expect(outcome(inviting(MOST_IN_DISCUSSION + 1), set('discussion'), CHAIR)).toBe('too-many-for-discussion');
    const run = inviting(MOST_IN_DISCUSSION);
    expect(outcome(run, set('discussion'), CHAIR)).toEqual(['mode.changed']);

    const knock = (knockId: string, roomId: string, reason: 'not-invited' | 'second-device'): Command => ({
      type: 'lobby.knock',
      payload: { knockId, party: room(roomId).party, reason, device: `device-${knockId}` },
    });
    const admit = (knockId: string): Command => ({ type: 'lobby.admit', payload: { knockId } });
    run.send(knock('k1', 'guest', 'not-invited'), 'system');
    run.send(knock('k2', 'r1', 'second-device'), 'system');
    expect(outcome(run, admit('k1'), CHAIR)).toBe('too-many-for-discussion');
    expect(outcome(run, admit('k2'), CHAIR)).toContain('lobby.admitted');
    run.send(set('briefing'), CHAIR);
    expect(outcome(run, admit('k1'), CHAIR)).toEqual(['lobby.admitted']);
    expect(outcome(run, set('discussion'), CHAIR)).toBe('too-many-for-discussion');
  });
});
