import { describe, expect, it } from 'vitest';
import type { Command } from '../../contract/commands.ts';
import type { KnockReason } from '../../contract/lobby.ts';
import { DEFAULT_ATTENDANCE_RULES as RULES } from '../../contract/settings.ts';
import { briefing, CHAIR, enter, outcome, room, SECRETARY, UNINVITED } from '../../testing/briefing.ts';
import { newRun } from '../../testing/run.ts';
import { boardRow, knocks, totals } from '../views.ts';

const GUEST = room(UNINVITED);
const knock = (
  knockId: string,
  roomId: string = UNINVITED,
  reason: KnockReason = 'not-invited',
  device: string | null = null,
): Command => ({ type: 'lobby.knock', payload: { knockId, party: room(roomId).party, reason, device } });
const admit = (knockId: string): Command => ({ type: 'lobby.admit', payload: { knockId } });
const refuse = (knockId: string): Command => ({ type: 'lobby.refuse', payload: { knockId } });
const gone = (knockId: string): Command => ({ type: 'lobby.leave', payload: { knockId } });

describe('a room that is not invited', () => {
  it('waits, once, is seen by name and since when, and is a guest when it is let in', () => {
    const run = briefing();
    expect(outcome(run, knock('k1'), GUEST)).toEqual(['lobby.knocked']);
    expect(outcome(run, knock('k2'), GUEST)).toEqual([]);
    expect(knocks(run.state, (party) => `Tên ${party}`)).toEqual([
      { knockId: 'k1', party: GUEST.party, name: 'Tên room:r9', reason: 'not-invited', at: run.now, refused: false },
    ]);
    expect(outcome(run, admit('k1'), SECRETARY)).toEqual(['lobby.admitted']);
    expect(outcome(run, admit('k1'), SECRETARY)).toEqual([]);
    expect(knocks(run.state, () => '')).toEqual([]);
    enter(run, GUEST);
    expect(boardRow(run.state, UNINVITED, RULES)).toMatchObject({ link: 'present', guest: true });
    expect(totals(run.state)).toEqual({ present: 0, invited: 4 });
    expect(outcome(run, { type: 'floor.give', payload: { roomId: UNINVITED, limitSeconds: null } }, CHAIR)).toEqual([
      'floor.given',
    ]);
  });

  it('stays refused until the office changes its mind', () => {
    const run = briefing();
    run.send(knock('k1'), GUEST);
    expect(outcome(run, refuse('k1'), CHAIR)).toEqual(['lobby.refused']);
    expect(outcome(run, refuse('k1'), CHAIR)).toEqual([]);
    expect(outcome(run, gone('k1'), 'system')).toEqual([]);
    expect(outcome(run, knock('k2'), GUEST)).toBe('lobby-refused');
    expect(knocks(run.state, () => '')).toMatchObject([{ knockId: 'k1', refused: true }]);
    expect(outcome(run, admit('k1'), CHAIR)).toEqual(['lobby.admitted']);
    expect(outcome(run, refuse('k1'), CHAIR)).toBe('nobody-at-the-door');
    expect(outcome(run, knock('k3'), GUEST)).toEqual([]);
  });

  it('is forgotten when it goes before anybody has looked', () => {
    const run = briefing();
    run.send(knock('k1'), GUEST);
    expect(outcome(run, gone('k1'), 'system')).toEqual(['lobby.left']);
    expect(outcome(run, gone('k1'), 'system')).toEqual([]);
    expect(outcome(run, admit('k1'), CHAIR)).toBe('nobody-at-the-door');
    expect(outcome(run, knock('k1'), GUEST)).toEqual(['lobby.knocked']);
  });
});

describe('the door', () => {
  it('tells a second device from a third', () => {
    const run = briefing('r1');
    expect(outcome(run, knock('k1', 'r1', 'second-device', 'd2'), room('r1'))).toEqual(['lobby.knocked']);
    expect(outcome(run, knock('k2', 'r1', 'second-device', 'd2'), room('r1'))).toEqual([]);
    expect(outcome(run, knock('k3', 'r1', 'second-device', 'd3'), room('r1'))).toEqual(['lobby.knocked']);
    run.send(refuse('k1'), CHAIR);
    expect(outcome(run, knock('k4', 'r1', 'second-device', 'd2'), room('r1'))).toBe('lobby-refused');
    expect(outcome(run, admit('k3'), CHAIR)).toEqual(['lobby.admitted']);
    expect(run.state.guests.size).toBe(0);
  });

  it('is not for people, who are named or have a role', () => {
    const payload = { knockId: 'k', party: 'account:someone', reason: 'not-invited', device: null } as const;
    expect(outcome(briefing(), { type: 'lobby.knock', payload }, 'system')).toBe('not-permitted');
  });

  it('does not exist before the meeting is convened and is closed at its end', () => {
    expect(outcome(newRun(), knock('k1'), GUEST)).toBe('wrong-phase');
    const run = briefing();
    run.send(knock('k1'), GUEST);
    run.send({ type: 'meeting.end', payload: {} }, CHAIR);
    expect(run.state.lobby.size).toBe(0);
    for (const command of [knock('k2'), admit('k1'), refuse('k1')]) {
      expect(outcome(run, command, CHAIR)).toBe('wrong-phase');
    }
  });

  it('holds two hundred, of whom those let in are none', () => {
    const run = briefing();
    for (let n = 0; n < 200; n += 1) run.send(knock(`k${n}`, `x${n}`), room(`x${n}`));
    expect(outcome(run, knock('late', 'late'), room('late'))).toBe('meeting-busy');
    run.send(admit('k7'), CHAIR);
    expect(outcome(run, knock('late', 'late'), room('late'))).toEqual(['lobby.knocked']);
  });
});
