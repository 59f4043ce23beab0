import { describe, expect, it } from 'vitest';
import type { Command, CommandOf } from '../../contract/commands.ts';
import {
  briefing,
  CHAIR,
  conveneCommand,
  DEPUTY,
  enter,
  leave,
  lobby,
  OBSERVER,
  outcome,
  room,
  ROOMS,
  SECRETARY,
  UNINVITED,
} from '../../testing/briefing.ts';
import type { Run } from '../../testing/run.ts';

const change = (run: Run, facts: Partial<CommandOf<'convene'>['payload']>): Command => ({
  type: 'meeting.change',
  payload: { ...conveneCommand(run.state.startsAt).payload, ...facts },
});
const postpone: Command = { type: 'meeting.postpone', payload: { reason: 'Bão số 5' } };
const cancel: Command = { type: 'meeting.cancel', payload: { reason: 'Bão số 5' } };
const open: Command = { type: 'meeting.open', payload: {} };

describe('changing a meeting', () => {
  it('lays its facts down anew before the opening', () => {
    const run = lobby();
    const startsAt = run.now + 86_400_000;
    expect(outcome(run, change(run, { title: 'Giao ban quý', startsAt, endsAt: startsAt + 1 }), SECRETARY)).toEqual([
      'meeting.changed',
    ]);
    expect(run.state).toMatchObject({ phase: 'convened', title: 'Giao ban quý', startsAt });
  });

  it('leaves, once it was opened, those invited, those in charge and the time as they were; the agenda may change', () => {
    const run = briefing('r1');
    const agenda = [{ itemId: 'x', title: 'Phát sinh', minutes: null, speaker: '', unitId: null }];
    expect(outcome(run, change(run, { agenda }), SECRETARY)).toEqual(['meeting.changed']);
    expect(run.state).toMatchObject({ phase: 'open', agenda });
    for (const facts of [
      { invitedRoomIds: [...ROOMS, UNINVITED] },
      { invitedRoomIds: ROOMS.slice(1) },
      { deputyId: null },
      { startsAt: 1 },
    ]) {
      expect(outcome(run, change(run, facts), SECRETARY)).toBe('meeting-begun');
    }
  });

  it('shows those out of the lobby who lose their part, and only those', () => {
    const run = lobby('r1', 'r2');
    enter(run, OBSERVER);
    expect(outcome(run, change(run, { invitedRoomIds: ['r2'], deputyId: null }), SECRETARY)).toEqual([
      'presence.ended',
      'party.left',
      'presence.ended',
      'party.left',
      'meeting.changed',
    ]);
    expect([...run.state.attendees.keys()]).toEqual([CHAIR, SECRETARY, room('r2'), OBSERVER].map(({ party }) => party));
    expect(run.state.attendees.has(DEPUTY.party)).toBe(false);
  });

  it('lets a room in that waited at the door and is invited now', () => {
    const run = lobby();
    run.send(
      {
        type: 'lobby.knock',
        payload: { knockId: 'k', party: room(UNINVITED).party, reason: 'not-invited', device: null },
      },
      'system',
    );
    expect(outcome(run, change(run, { invitedRoomIds: [...ROOMS, UNINVITED] }), SECRETARY)).toEqual([
      'lobby.admitted',
      'meeting.changed',
    ]);
    expect(run.state.guests.size).toBe(0);
  });
});

describe('a meeting that does not take place', () => {
  it('is put off until it gets a new time, which convenes it again under the same id', () => {
    const run = lobby('r1');
    expect(outcome(run, postpone, SECRETARY)).toEqual(['meeting.postponed']);
    expect(outcome(run, open, CHAIR)).toBe('wrong-phase');
    leave(run, room('r1').party);
    expect(outcome(run, change(run, { startsAt: run.now + 1e8, endsAt: run.now + 2e8 }), SECRETARY)).toEqual([
      'meeting.changed',
    ]);
    expect(run.state.phase).toBe('convened');
    expect(outcome(run, open, CHAIR)).toEqual(['meeting.opened']);
  });

  it('is over for good once it was cancelled', () => {
    const run = lobby('r1');
    run.send(postpone, SECRETARY);
    expect(outcome(run, cancel, SECRETARY)).toEqual(['meeting.cancelled']);
    for (const command of [postpone, cancel, open, change(run, {})]) {
      expect(outcome(run, command, SECRETARY)).toBe('wrong-phase');
    }
  });

  it('cannot be one that was opened', () => {
    for (const command of [postpone, cancel]) expect(outcome(briefing('r1'), command, CHAIR)).toBe('wrong-phase');
  });
});
