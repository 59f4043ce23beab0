import { describe, expect, it } from 'vitest';
import type { Command } from '../../contract/commands.ts';
import { briefing, CHAIR, conveneCommand, enter, lobby, outcome, room, SECRETARY } from '../../testing/briefing.ts';
import { newRun } from '../../testing/run.ts';

const open: Command = { type: 'meeting.open', payload: {} };
const pause: Command = { type: 'meeting.pause', payload: {} };
const resume: Command = { type: 'meeting.resume', payload: {} };
const end: Command = { type: 'meeting.end', payload: {} };
const register: Command = { type: 'register', payload: { class: 'giao-ban', organiserUnitId: 'city' } };

describe('the phases of a meeting', () => {
  it('go from convening over opening and pausing to the end', () => {
    const run = newRun();
    expect(outcome(run, open, CHAIR)).toBe('wrong-phase');
    expect(outcome(run, conveneCommand(run.now), SECRETARY)).toEqual(['meeting.convened']);
    expect(outcome(run, conveneCommand(run.now), SECRETARY)).toBe('wrong-phase');
    expect(outcome(run, resume, CHAIR)).toBe('wrong-phase');
    expect(outcome(run, end, CHAIR)).toBe('wrong-phase');
    expect(outcome(run, open, CHAIR)).toEqual(['meeting.opened']);
    expect(outcome(run, pause, CHAIR)).toEqual(['meeting.paused']);
    expect(outcome(run, pause, CHAIR)).toBe('wrong-phase');
    expect(outcome(run, resume, CHAIR)).toEqual(['meeting.resumed']);
    expect(outcome(run, end, CHAIR)).toEqual(['meeting.ended']);
    for (const command of [open, pause, resume, end]) expect(outcome(run, command, CHAIR)).toBe('wrong-phase');
  });

  it('count the time for which the meeting stood paused, also when it ends in a pause', () => {
    const run = briefing();
    const openedAt = run.now;
    for (const command of [pause, resume, pause]) {
      run.now += 60_000;
      run.send(command, CHAIR);
    }
    expect(run.state).toMatchObject({ openedAt, pausedMs: 60_000, pausedSince: run.now });
    run.now += 30_000;
    run.send(end, CHAIR);
    expect(run.state).toMatchObject({ pausedMs: 90_000, pausedSince: null, endedAt: run.now });
  });

  it('take the floor and a room’s screen away with a pause, and keep the hands', () => {
    const run = briefing('r1', 'r2', 'r3');
    run.send({ type: 'hand.raise', payload: {} }, room('r3'));
    run.send({ type: 'floor.give', payload: { roomId: 'r1', limitSeconds: null } }, CHAIR);
    run.send({ type: 'deck.set', payload: { roomId: 'r2' } }, CHAIR);
    run.send({ type: 'presentation.start', payload: {} }, room('r1'));
    expect(outcome(run, pause, CHAIR)).toEqual(['presentation.stopped', 'floor.ended', 'meeting.paused']);
    expect(run.state).toMatchObject({ floor: null, onDeck: null, presenter: null, queue: ['r3'] });
  });

  it('leave the chair’s screen on in a pause, and take it down at the end', () => {
    const run = briefing('r1');
    run.send({ type: 'presentation.start', payload: {} }, CHAIR);
    run.send({ type: 'floor.give', payload: { roomId: 'r1', limitSeconds: null } }, CHAIR);
    expect(outcome(run, pause, CHAIR)).toEqual(['floor.ended', 'meeting.paused']);
    expect(run.state.presenter).toBe(CHAIR.party);
    expect(outcome(run, end, CHAIR)).toEqual(['presentation.stopped', 'meeting.ended']);
  });

  it('end a speaking and presenting room once', () => {
    const run = briefing('r1');
    run.send({ type: 'floor.give', payload: { roomId: 'r1', limitSeconds: null } }, CHAIR);
    run.send({ type: 'presentation.start', payload: {} }, room('r1'));
    expect(outcome(run, end, CHAIR)).toEqual(['presentation.stopped', 'floor.ended', 'meeting.ended']);
  });

  it('let people leave after the end, with the moment in which they were last seen, and nobody in', () => {
    const run = briefing('r1');
    run.now += 60_000;
    run.send(end, CHAIR);
    const lastSeenAt = run.now - 4_000;
    run.now += 6_000;
    expect(
      outcome(run, { type: 'party.leave', payload: { party: 'room:r1', reason: 'lost', lastSeenAt } }, 'system'),
    ).toEqual(['presence.ended', 'party.left']);
    expect(run.log.at(-2)?.event.payload).toEqual({ party: 'room:r1', at: lastSeenAt });
    enter(run, room('r1'));
    expect(run.state.attendees.has('room:r1')).toBe(false);
  });
});

describe('a secret meeting', () => {
  it('is registered once, and refuses everything else', () => {
    const run = newRun();
    expect(outcome(run, register, SECRETARY)).toEqual(['meeting.registered']);
    expect(outcome(run, register, SECRETARY)).toEqual([]);
    for (const command of [conveneCommand(run.now), open, pause, resume, end]) {
      expect(outcome(run, command, CHAIR)).toBe('secret-meeting');
    }
    expect(
      outcome(
        run,
        { type: 'party.join', payload: { party: CHAIR.party, standing: 'chair', deviceId: null } },
        'system',
      ),
    ).toBe('secret-meeting');
  });

  it('cannot be made of a meeting that is convened', () => {
    expect(outcome(lobby(), register, SECRETARY)).toBe('wrong-phase');
  });
});
