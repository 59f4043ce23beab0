import { expect, it } from 'vitest';
import type { Command } from '../../contract/commands.ts';
import type { PartyId } from '../../contract/ids.ts';
import { briefing, CHAIR, DEPUTY, enter, leave, OBSERVER, room } from '../../testing/briefing.ts';
import type { Run } from '../../testing/run.ts';
import { meetingView, stageStreams } from '../views.ts';

const discussion: Command = { type: 'mode.set', payload: { mode: 'discussion' } };
const stage = (run: Run): string[] =>
  stageStreams(run.state).map(({ party, source, paused }) => `${party} ${source}${paused ? ' paused' : ''}`);
const participants = (run: Run, off: readonly string[] = []) =>
  meetingView(run.state, {
    nameOf: (party: PartyId) => party,
    serverTime: run.now,
    switchedOff: (party, source) => off.includes(`${party} ${source}`),
  }).participants;

it('everyone who sends is on the stage: chair, deputy and rooms, not who only watches', () => {
  const run = briefing('r1', 'r2');
  enter(run, OBSERVER);
  run.send(discussion, CHAIR);
  expect(stage(run)).toEqual(
    [CHAIR.party, DEPUTY.party, 'room:r1', 'room:r2'].flatMap((party) => [`${party} camera`, `${party} microphone`]),
  );
  run.send({ type: 'presentation.start', payload: {} }, room('r2'));
  expect(stage(run).at(-1)).toBe('room:r2 screen');
});

it('whom the office has muted is seen and not heard', () => {
  const run = briefing('r1', 'r2');
  run.send(discussion, CHAIR);
  run.send({ type: 'room.mute', payload: { roomId: 'r1' } }, CHAIR);
  expect(stage(run)).toContain('room:r1 camera');
  expect(stage(run)).toContain('room:r1 microphone paused');
  expect(stage(run)).toContain('room:r2 microphone');
});

it('while the meeting is paused nobody is seen or heard', () => {
  const run = briefing('r1');
  run.send(discussion, CHAIR);
  run.send({ type: 'meeting.pause', payload: {} }, CHAIR);
  expect(stage(run).every((stream) => stream.endsWith('paused'))).toBe(true);
});

it('who takes part stands in the order of coming; switches and mutes are told; in a briefing nobody stands there', () => {
  const run = briefing('r1', 'r2');
  leave(run, 'room:r1');
  enter(run, room('r1'));
  expect(participants(run)).toEqual([]);
  run.send(discussion, CHAIR);
  run.send({ type: 'room.mute', payload: { roomId: 'r2' } }, CHAIR);
  const off = ['room:r1 microphone', `${CHAIR.party} camera`];
  expect(participants(run, off)).toEqual([
    { party: CHAIR.party, name: CHAIR.party, silent: false, unseen: true },
    { party: DEPUTY.party, name: DEPUTY.party, silent: false, unseen: false },
    { party: 'room:r2', name: 'room:r2', silent: true, unseen: false },
    { party: 'room:r1', name: 'room:r1', silent: true, unseen: false },
  ]);
});
