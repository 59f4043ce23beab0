import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { accountParty, roomParty } from '#shared/contract/ids.ts';
import { DEFAULT_ATTENDANCE_RULES } from '#shared/contract/settings.ts';
import type { BoardDelta } from '#shared/contract/views.ts';
import { type Attendee, type MeetingState, emptyMeeting } from '#shared/meeting/state.ts';
import type { Names } from '../meeting/names.ts';
import { createBoardBroadcast } from './board.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const NOTHING: BoardDelta = {
  roster: [],
  rows: [],
  queue: null,
  notes: [],
  lobby: null,
  rollCall: null,
  sweep: null,
  votes: [],
  comments: [],
  conclusions: null,
  tasks: null,
  finishedItems: null,
};

const names: Names = {
  roster: ['r1', 'r2'].map((roomId) => ({
    roomId,
    unitId: roomId,
    name: roomId,
    groupId: 'g',
    groupName: 'g',
    phone: null,
  })),
  nameOf: (party) => `name of ${party}`,
  learn: async () => undefined,
  reload: async () => undefined,
  learnRoom: async () => undefined,
};
const there = (presentSince: number | null): Attendee => ({
  standing: 'room',
  deviceId: null,
  joinedAt: 0,
  presentSince,
  lostAt: null,
});

const broadcast = () => {
  const meeting: { state: MeetingState } = { state: { ...emptyMeeting('m'), invited: new Set(['r1', 'r2']) } };
  const told: BoardDelta[] = [];
  let rules = DEFAULT_ATTENDANCE_RULES;
  const board = createBoardBroadcast({
    state: () => meeting.state,
    names,
    rules: () => rules,
    tell: (delta) => told.push(delta),
    clock: Date.now,
  });
  const become = (change: Partial<MeetingState>): void => {
    meeting.state = { ...meeting.state, ...change };
    board.changed();
  };
  const decree = (lateAfterMs: number): void => {
    rules = { ...rules, lateAfterMs };
    board.changed();
  };
  return { board, told, become, decree };
};

test('only the rows that have changed are told, at most four times a second', () => {
  const { told, become } = broadcast();
  become({ attendees: new Map([[roomParty('r1'), there(null)]]) });
  expect(told).toEqual([
    expect.objectContaining({
      rows: [expect.objectContaining({ roomId: 'r1', link: 'joined' })],
      queue: null,
      notes: [],
    }),
  ]);
  for (let at = 1; at <= 200; at += 1) {
    become({ attendees: new Map([[roomParty('r1'), there(at % 2 === 0 ? at : null)]]) });
    vi.advanceTimersByTime(5);
  }
  expect(told.length).toBeLessThanOrEqual(5);
  vi.advanceTimersByTime(250);
  expect(told.at(-1)?.rows).toEqual([expect.objectContaining({ roomId: 'r1', link: 'present' })]);
});

test('a change that is undone before it is told is told to nobody', () => {
  const { told, become } = broadcast();
  become({ queue: ['r1'] });
  become({ muted: new Set(['r2']) });
  become({ muted: new Set() });
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([{ ...NOTHING, queue: ['r1'] }]);
});

test('lines are told once, and again when they are corrected', () => {
  const { board, told, become } = broadcast();
  const line = { noteId: 'n1', at: 1, speakerRoomId: 'r2', itemId: null, text: 'một', author: accountParty('s') };
  const other = { ...line, noteId: 'n2', speakerRoomId: null };
  become({ notes: [line] });
  vi.advanceTimersByTime(250);
  become({ notes: [line, other] });
  vi.advanceTimersByTime(250);
  become({ notes: [{ ...line, text: 'hai' }, other] });
  vi.advanceTimersByTime(250);
  expect(told.map(({ notes }) => notes.map(({ noteId, text }) => [noteId, text]))).toEqual([
    [['n1', 'một']],
    [['n2', 'một']],
    [['n1', 'hai']],
  ]);
  expect(told[0]?.notes[0]).toMatchObject({ author: 'name of account:s', speakerName: 'name of room:r2' });
  expect(board.snapshot().notes.map(({ text }) => text)).toEqual(['hai', 'một']);
});

test('a room is late by the rules in force, those that were changed in the middle of the meeting included', () => {
  const { board, told, become, decree } = broadcast();
  const trace = { firstSeenAt: 12 * 60_000, lastSeenAt: 12 * 60_000, arrivedAt: 12 * 60_000 };
  become({ openedAt: 0, traces: new Map([[roomParty('r1'), trace]]) });
  vi.advanceTimersByTime(250);
  decree(15 * 60_000);
  vi.advanceTimersByTime(250);
  expect(told.map(({ rows }) => rows.map(({ roomId, late }) => [roomId, late]))).toEqual([
    [['r1', true]],
    [['r1', false]],
  ]);
  expect(board.snapshot().rows.map(({ late }) => late)).toEqual([false, false]);
});
