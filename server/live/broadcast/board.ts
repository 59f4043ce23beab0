import { isDeepStrictEqual } from 'node:util';
import type { AttendanceRules } from '#shared/contract/settings.ts';
import type { BoardDelta, BoardRow, BoardSnapshot, Note, RosterEntry } from '#shared/contract/views.ts';
import { takesPart } from '#shared/meeting/rooms.ts';
import type { MeetingState, NoteLine } from '#shared/meeting/state.ts';
import { boardRollCall, boardRow, boardSweep, knocks, noteView } from '#shared/meeting/views.ts';
import { createThrottle } from '../flow/throttle.ts';
import type { Names } from '../meeting/names.ts';
import { deskNews, deskOf } from './desk.ts';

/** Tells the chair's office the board: whole at joining, then what has changed, at most four times a second. */
export type BoardBroadcast = { snapshot(): BoardSnapshot; changed(): void; stop(): void };

const EVERY_MS = 250;

type BoardDeps = {
  state: () => MeetingState;
  names: Names;
  /** The thresholds in force, by which a room is late. */
  rules: () => AttendanceRules;
  tell: (delta: BoardDelta) => void;
  clock: () => number;
};

export const createBoardBroadcast = ({ state, names, rules, tell, clock }: BoardDeps): BoardBroadcast => {
  const rosterOf = (now: MeetingState): RosterEntry[] => names.roster.filter(({ roomId }) => takesPart(now, roomId));
  const rowsOf = (now: MeetingState): Map<string, BoardRow> => {
    const inForce = rules();
    return new Map(rosterOf(now).map(({ roomId }) => [roomId, boardRow(now, roomId, inForce)]));
  };
  const notesOf = (lines: readonly NoteLine[]): Note[] => lines.map((line) => noteView(line, names.nameOf));
  let told = state();
  let toldRows = rowsOf(told);

  const flush = (): void => {
    const now = state();
    const nowRows = rowsOf(now);
    const delta: BoardDelta = {
      roster: rosterOf(now).filter(({ roomId }) => !toldRows.has(roomId)),
      rows: [...nowRows.values()].filter((row) => !isDeepStrictEqual(row, toldRows.get(row.roomId))),
      queue: now.queue === told.queue ? null : [...now.queue],
      notes: notesOf(newLines(told, now)),
      lobby: now.lobby === told.lobby ? null : knocks(now, names.nameOf),
      rollCall: news(boardRollCall(told), boardRollCall(now)),
      sweep: news(boardSweep(told), boardSweep(now)),
      ...deskNews(told, now, names),
    };
    told = now;
    toldRows = nowRows;
    // A part is null where it is as it was, or a list of what is new.
    if (Object.values(delta).some((part) => part !== null && (!Array.isArray(part) || part.length > 0))) tell(delta);
  };

  const telling = createThrottle(EVERY_MS, flush, clock);
  return {
    snapshot: () => ({
      roster: rosterOf(state()),
      rows: [...rowsOf(state()).values()],
      queue: [...state().queue],
      notes: notesOf(state().notes),
      lobby: knocks(state(), names.nameOf),
      rollCall: boardRollCall(state()),
      sweep: boardSweep(state()),
      ...deskOf(state(), names),
    }),
    changed: telling.ask,
    stop: telling.stop,
  };
};

/** What is told of a part of the board: nothing where it is as it was. */
const news = <T>(before: T, now: T): T | null => (isDeepStrictEqual(before, now) ? null : now);

/** Lines written or corrected since. Lines are immutable: what is the same object has been told. */
const newLines = (before: MeetingState, after: MeetingState): NoteLine[] => {
  if (before.notes === after.notes) return [];
  const known = new Set(before.notes);
  return after.notes.filter((line) => !known.has(line));
};
