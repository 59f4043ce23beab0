import { describe, expect, it } from 'vitest';
import type { Command } from '../../contract/commands.ts';
import type { PartyId } from '../../contract/ids.ts';
import {
  briefing,
  CHAIR,
  enter,
  leave,
  OBSERVER,
  outcome,
  room,
  SECRETARY,
  UNINVITED,
} from '../../testing/briefing.ts';

const expel = (party: PartyId): Command => ({ type: 'party.expel', payload: { party } });
const readmit = (party: PartyId): Command => ({ type: 'party.readmit', payload: { party } });
const join = (party: PartyId, deviceId: string): Command => ({
  type: 'party.join',
  payload: { party, standing: 'room', deviceId },
});

describe('putting out', () => {
  it('ends the floor, the presence and the place of a room, in this order', () => {
    const run = briefing('r1');
    run.send({ type: 'floor.give', payload: { roomId: 'r1', limitSeconds: null } }, CHAIR);
    expect(outcome(run, expel('room:r1'), SECRETARY)).toEqual([
      'floor.ended',
      'presence.ended',
      'party.left',
      'party.expelled',
    ]);
    expect(run.log.at(-4)?.event.payload).toEqual({ roomId: 'r1', reason: 'expelled' });
    expect(run.state.attendees.has('room:r1')).toBe(false);
    expect(outcome(run, expel('room:r1'), SECRETARY)).toEqual([]);
  });

  it('keeps the room out with any of its devices, until it is let in again', () => {
    const run = briefing('r1');
    run.send(expel('room:r1'), CHAIR);
    for (const device of ['d1', 'd2']) expect(outcome(run, join('room:r1', device), 'system')).toBe('expelled');
    expect(outcome(run, readmit('room:r1'), CHAIR)).toEqual(['party.readmitted']);
    expect(outcome(run, join('room:r1', 'd1'), 'system')).toEqual(['party.joined']);
  });

  it('is possible for an invited room that is not there, and for an observer who is', () => {
    const run = briefing();
    expect(outcome(run, expel('room:r2'), CHAIR)).toEqual(['party.expelled']);
    enter(run, OBSERVER);
    expect(outcome(run, expel(OBSERVER.party), CHAIR)).toContain('party.expelled');
  });

  it.each([CHAIR.party, SECRETARY.party])('is not possible for %s, who is in charge', (party) => {
    expect(outcome(briefing(), expel(party), SECRETARY)).toBe('not-permitted');
  });

  it('means nothing for who is neither there nor invited', () => {
    const run = briefing();
    expect(outcome(run, expel(room(UNINVITED).party), CHAIR)).toBe('not-present');
    leave(run, OBSERVER.party);
    expect(outcome(run, expel(OBSERVER.party), CHAIR)).toBe('not-present');
    expect(outcome(run, readmit('room:r1'), CHAIR)).toBe('not-expelled');
  });

  it('takes a second device away from the door', () => {
    const run = briefing('r1');
    const knock = { knockId: 'k', party: 'room:r1', reason: 'second-device', device: 'd2' } as const;
    run.send({ type: 'lobby.knock', payload: knock }, room('r1'));
    expect(outcome(run, expel('room:r1'), CHAIR)).toEqual([
      'presence.ended',
      'party.left',
      'lobby.left',
      'party.expelled',
    ]);
    expect(outcome(run, { type: 'lobby.knock', payload: knock }, room('r1'))).toBe('expelled');
  });
});
