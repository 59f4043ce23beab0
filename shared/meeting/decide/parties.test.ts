import { describe, expect, it } from 'vitest';
import type { Command } from '../../contract/commands.ts';
import { partyId } from '../../contract/ids.ts';
import type { Standing } from '../../contract/meetings.ts';
import {
  briefing,
  CHAIR,
  DEPUTY,
  enter,
  leave,
  lobby,
  OBSERVER,
  outcome,
  room,
  UNINVITED,
} from '../../testing/briefing.ts';
import { newRun } from '../../testing/run.ts';

const join = (party: string, standing: Standing, deviceId: string | null = null): Command => ({
  type: 'party.join',
  payload: { party: partyId.parse(party), standing, deviceId },
});

describe('joining', () => {
  it('is possible in the lobby and in the meeting, not before the meeting is convened', () => {
    expect(outcome(newRun(), join('room:r1', 'room'), 'system')).toBe('wrong-phase');
    expect(outcome(lobby(), join('room:r1', 'room'), 'system')).toEqual(['party.joined']);
    expect(outcome(briefing(), join('room:r1', 'room'), 'system')).toEqual(['party.joined']);
  });

  it.each([
    ['room:r9', 'room', 'not-invited'],
    ['room:r1', 'observer', 'not-permitted'],
    ['account:observer', 'room', 'not-permitted'],
    ['account:observer', 'chair', 'not-permitted'],
    ['account:chair', 'deputy', 'not-permitted'],
  ] as const)('refuses %s as %s: %s', (party, standing, code) => {
    expect(outcome(lobby(), join(party, standing), 'system')).toBe(code);
  });

  it('writes a takeover by another device down, and nothing where the same comes back', () => {
    const run = briefing();
    run.send(join('room:r1', 'room', 'd1'), 'system');
    const { joinedAt } = run.state.attendees.get('room:r1')!;
    run.now += 5_000;
    expect(outcome(run, join('room:r1', 'room', 'd1'), 'system')).toEqual([]);
    expect(outcome(run, join('room:r1', 'room', 'd2'), 'system')).toEqual(['party.joined']);
    expect(run.state.attendees.get('room:r1')).toMatchObject({ joinedAt, deviceId: 'd2' });
  });
});

describe('leaving', () => {
  it('of the speaker ends floor, screen and presence before the party is gone', () => {
    const run = briefing('r1');
    run.send({ type: 'floor.give', payload: { roomId: 'r1', limitSeconds: 60 } }, CHAIR);
    run.send({ type: 'presentation.start', payload: {} }, room('r1'));
    run.now += 20_000;
    const lost: Command = {
      type: 'party.leave',
      payload: { party: 'room:r1', reason: 'lost', lastSeenAt: run.now - 15_000 },
    };
    expect(outcome(run, lost, 'system')).toEqual([
      'presentation.stopped',
      'floor.ended',
      'presence.ended',
      'party.left',
    ]);
    expect(run.log.at(-3)?.event.payload).toEqual({ roomId: 'r1', reason: 'left' });
    expect(run.log.at(-2)?.event.payload).toEqual({ party: 'room:r1', at: run.now - 15_000 });
    expect(outcome(run, lost, 'system')).toEqual([]);
  });

  it('takes the hand down and frees the deck', () => {
    const run = briefing('r1', 'r2');
    for (const roomId of ['r1', 'r2']) run.send({ type: 'hand.raise', payload: {} }, room(roomId));
    run.send({ type: 'deck.set', payload: { roomId: 'r1' } }, CHAIR);
    leave(run, 'room:r1');
    expect(run.state).toMatchObject({ queue: ['r2'], onDeck: null });
    const { queue } = run.state;
    leave(run, DEPUTY.party);
    expect(run.state.queue).toBe(queue);
  });

  it('of the chair stops the chair’s screen, and not the speaker', () => {
    const run = briefing('r1');
    run.send({ type: 'presentation.start', payload: {} }, CHAIR);
    run.send({ type: 'floor.give', payload: { roomId: 'r1', limitSeconds: null } }, CHAIR);
    leave(run, CHAIR.party);
    expect(run.state).toMatchObject({ presenter: null, floor: { roomId: 'r1' } });
  });

  it('of somebody who is not there means nothing', () => {
    const run = briefing('r1');
    const before = run.state;
    leave(run, room(UNINVITED).party);
    leave(run, OBSERVER.party);
    expect(run.state).toBe(before);
  });

  it('does not lift a mute: who comes back is still muted', () => {
    const run = briefing('r1');
    run.send({ type: 'room.mute', payload: { roomId: 'r1' } }, CHAIR);
    leave(run, 'room:r1');
    enter(run, room('r1'));
    expect(run.state.muted.has('r1')).toBe(true);
  });
});
