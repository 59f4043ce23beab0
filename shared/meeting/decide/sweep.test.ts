import { describe, expect, it } from 'vitest';
import type { Command } from '../../contract/commands.ts';
import type { SweepAnswer } from '../../contract/roll-call.ts';
import { DEFAULT_ATTENDANCE_RULES as RULES } from '../../contract/settings.ts';
import { briefing, CHAIR, enter, leave, lobby, outcome, room, SECRETARY, UNINVITED } from '../../testing/briefing.ts';
import type { Run } from '../../testing/run.ts';
import { boardRow, boardSweep, meetingView } from '../views.ts';

const start = (...roomIds: string[]): Command => ({ type: 'sweep.start', payload: { roomIds } });
const said = (roomId: string, answer: SweepAnswer = 'in-order', note = ''): Command => ({
  type: 'sweep.answer',
  payload: { roomId, answer, note },
});
const stop: Command = { type: 'sweep.stop', payload: {} };
const give = (roomId: string): Command => ({ type: 'floor.give', payload: { roomId, limitSeconds: null } });

const sweeping = (...roomIds: string[]): Run => {
  const run = briefing('r1', 'r2', 'r3');
  run.send(start(...roomIds), SECRETARY);
  return run;
};
const answers = (run: Run) => Object.fromEntries(run.state.sweep?.answers ?? []);
const onStage = ({ state: { floor, onDeck } }: Run) => ({ speaks: floor?.roomId ?? null, next: onDeck });
const viewOf = (run: Run) => meetingView(run.state, { nameOf: (party) => `Tên ${party}`, serverTime: run.now }).sweep;

describe('a sweep', () => {
  it('begins only where somebody can be called', () => {
    expect(outcome(lobby('r1'), start('r1'), CHAIR)).toBe('wrong-phase');
    const run = briefing('r1');
    expect(outcome(run, start('r1', 'r1'), CHAIR)).toBe('bad-input');
    expect(outcome(run, start('r1', UNINVITED), CHAIR)).toBe('not-invited');
    expect(outcome(run, start('r2', 'r3'), CHAIR)).toBe('not-present');
    expect(outcome(run, said('r1'), CHAIR)).toBe('no-sweep');
    expect(outcome(run, stop, CHAIR)).toBe('no-sweep');
    expect(outcome(run, start('r1'), CHAIR)).toEqual(['sweep.started', 'sweep.called', 'floor.given']);
    expect(outcome(run, start('r1'), CHAIR)).toBe('sweep-running');
  });

  it('calls one room after the other: each has the floor, the one after it is on deck', () => {
    const run = sweeping('r2', 'r1', 'r3');
    expect(onStage(run)).toEqual({ speaks: 'r2', next: 'r1' });
    expect(viewOf(run)).toEqual({ roomId: 'r2', name: 'Tên room:r2', answered: 0, asked: 3 });
    run.send(said('r2'), SECRETARY);
    expect(onStage(run)).toEqual({ speaks: 'r1', next: 'r3' });
    run.send(said('r1', 'problem', 'Mất điện'), SECRETARY);
    expect(onStage(run)).toEqual({ speaks: 'r3', next: null });
    expect(viewOf(run)).toMatchObject({ roomId: 'r3', answered: 2 });
    expect(outcome(run, said('r3'), SECRETARY)).toEqual(['sweep.answered', 'floor.ended', 'sweep.ended']);
    expect(onStage(run)).toEqual({ speaks: null, next: null });
    expect(viewOf(run)).toBeNull();
    expect(answers(run)).toMatchObject({ r1: { answer: 'problem', note: 'Mất điện' }, r2: { answer: 'in-order' } });
    expect(run.log.at(-1)?.event.payload).toEqual({ reason: 'done' });
  });

  it('writes down on the way as absent who is not there, at the beginning, between and at the end', () => {
    const run = briefing('r1', 'r3');
    run.send(start('r2', 'r1', 'r4'), SECRETARY);
    expect(answers(run)).toMatchObject({ r2: { answer: 'absent' } });
    expect(onStage(run)).toEqual({ speaks: 'r1', next: null });
    expect(outcome(run, said('r1'), SECRETARY)).toEqual([
      'sweep.answered',
      'sweep.answered',
      'floor.ended',
      'sweep.ended',
    ]);
    expect(answers(run)).toMatchObject({ r1: { answer: 'in-order' }, r4: { answer: 'absent' } });
  });

  it('takes the floor from who had it, and unmutes who had it already', () => {
    const run = briefing('r1', 'r2');
    run.send(give('r2'), CHAIR);
    expect(outcome(run, start('r1'), CHAIR)).toEqual(['sweep.started', 'sweep.called', 'floor.ended', 'floor.given']);
    run.send(stop, CHAIR);
    run.send(give('r2'), CHAIR);
    run.send({ type: 'room.mute', payload: { roomId: 'r2' } }, CHAIR);
    expect(outcome(run, start('r2'), CHAIR)).toEqual(['sweep.started', 'sweep.called', 'room.unmuted']);
  });

  it('waits for an answer about the room that left while it was called, and finds it when it is back', () => {
    const run = sweeping('r1', 'r2');
    leave(run, 'room:r1');
    expect(onStage(run)).toEqual({ speaks: null, next: 'r2' });
    expect(viewOf(run)).toMatchObject({ roomId: 'r1', answered: 0 });
    enter(run, room('r1'));
    expect(outcome(run, give('r1'), SECRETARY)).toEqual(['floor.given']);
    leave(run, 'room:r1');
    run.send(said('r1', 'absent', 'Rớt mạng'), SECRETARY);
    expect(onStage(run)).toEqual({ speaks: 'r2', next: null });
  });

  it('passes over the room that was next and left', () => {
    const run = sweeping('r1', 'r2', 'r3');
    leave(run, 'room:r2');
    run.send(said('r1'), SECRETARY);
    expect(onStage(run)).toEqual({ speaks: 'r3', next: null });
    expect(boardRow(run.state, 'r2', RULES).sweep).toMatchObject({ answer: 'absent' });
  });

  it('goes on from whoever pressed first: the same key of two people counts once', () => {
    const run = sweeping('r1', 'r2', 'r3');
    run.send(said('r1'), SECRETARY);
    expect(outcome(run, said('r1'), CHAIR)).toEqual([]);
    expect(viewOf(run)).toMatchObject({ roomId: 'r2', answered: 1 });
  });

  it('takes an answer back by another one, while it goes on and when it is over', () => {
    const run = sweeping('r1', 'r2');
    run.send(said('r1'), SECRETARY);
    expect(outcome(run, said('r1', 'problem'), SECRETARY)).toEqual(['sweep.answered']);
    expect(viewOf(run)).toMatchObject({ roomId: 'r2' });
    run.send(said('r2'), SECRETARY);
    expect(outcome(run, said('r2', 'absent'), SECRETARY)).toEqual(['sweep.answered']);
    expect(answers(run)).toMatchObject({ r1: { answer: 'problem' }, r2: { answer: 'absent' } });
    expect(outcome(run, said('r3'), SECRETARY)).toBe('no-sweep');
  });

  it('does not take an answer of a room whose turn has not come', () => {
    expect(outcome(sweeping('r1', 'r2'), said('r2'), SECRETARY)).toBe('no-sweep');
  });
});

describe('a sweep is over', () => {
  it('when it is stopped: who was called loses the floor, and who was next is next no more', () => {
    const run = sweeping('r1', 'r2');
    expect(outcome(run, stop, SECRETARY)).toEqual(['floor.ended', 'sweep.ended', 'deck.cleared']);
    expect(boardSweep(run.state)).toMatchObject({ roomIds: ['r1', 'r2'], ended: true });
  });

  it('when it is stopped, and leaves on deck whom the chair has put there', () => {
    const run = sweeping('r1', 'r2');
    run.send({ type: 'deck.set', payload: { roomId: 'r3' } }, CHAIR);
    expect(outcome(run, stop, SECRETARY)).toEqual(['floor.ended', 'sweep.ended']);
    expect(onStage(run).next).toBe('r3');
  });

  it('with a pause and with the end of the meeting, and leaves the floor to whom the chair gave it', () => {
    const paused = sweeping('r1', 'r2');
    expect(outcome(paused, { type: 'meeting.pause', payload: {} }, CHAIR)).toEqual([
      'floor.ended',
      'sweep.ended',
      'meeting.paused',
    ]);
    const given = sweeping('r1', 'r2');
    given.send(give('r3'), CHAIR);
    expect(outcome(given, stop, SECRETARY)).toEqual(['sweep.ended', 'deck.cleared']);
    expect(onStage(given)).toEqual({ speaks: 'r3', next: null });
  });
});
