import { roomOf } from '../../contract/ids.ts';
import type { RecordedEntry } from '../../contract/roll-call.ts';
import { mayConcernRoom } from '../../permissions/live.ts';
import { accept, event, LIVE_PHASES, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';
import { openRollCall } from '../roll-calls.ts';
import { takesPart } from '../rooms.ts';

/** A room is not told again more often than this. */
const REMINDER_REST_MS = 10_000;

const isSame = (before: RecordedEntry | undefined, entry: RecordedEntry): boolean =>
  JSON.stringify(before) === JSON.stringify(entry);

/** Roll call: started for all or for a district, answered by the rooms, closed by hand or by its deadline. */
export const rollCall = {
  'rollCall.start': (state, payload, { at }) => {
    const code = phaseRefusal(state, ...LIVE_PHASES);
    if (code) return refuse(code);
    if (openRollCall(state)) return refuse('roll-call-open');
    const roomIds = payload.roomIds.filter((roomId) => takesPart(state, roomId));
    if (roomIds.length === 0 || payload.deadlineAt <= at) return refuse('bad-input');
    if (state.rollCalls.some(({ rollCallId }) => rollCallId === payload.rollCallId)) return refuse('bad-input');
    return accept(event('rollCall.started', { ...payload, roomIds }));
  },

  /** A room says itself that it is present; that one is absent is only known to the office. */
  'rollCall.answer': (state, entry, { actor }) => {
    const code = phaseRefusal(state, ...LIVE_PHASES);
    if (code) return refuse(code);
    if (!mayConcernRoom('rollCall.answer', actor, entry.roomId)) return refuse('not-permitted');
    const asking = openRollCall(state);
    if (asking?.rollCallId !== entry.rollCallId) return refuse('no-roll-call');
    if (!asking.roomIds.has(entry.roomId)) return refuse('not-asked');
    const isRoom = actor !== 'system' && roomOf(actor.party) !== undefined;
    if (isRoom && entry.answer === 'absent') return refuse('not-permitted');
    if (entry.people.length > entry.headcount) return refuse('bad-input');
    const before = asking.answers.get(entry.roomId)?.entry;
    return isSame(before, entry) ? accept() : accept(event('rollCall.answered', entry));
  },

  /** Who was reminded a moment ago is left in peace. */
  'rollCall.remind': (state, { rollCallId }, { at }) => {
    const code = phaseRefusal(state, ...LIVE_PHASES);
    if (code) return refuse(code);
    const asking = openRollCall(state);
    if (asking?.rollCallId !== rollCallId) return refuse('no-roll-call');
    const isDue = (roomId: string): boolean => at - (asking.reminded.get(roomId) ?? -Infinity) >= REMINDER_REST_MS;
    const roomIds = [...asking.roomIds].filter((roomId) => !asking.answers.has(roomId) && isDue(roomId));
    return roomIds.length === 0 ? accept() : accept(event('rollCall.reminded', { rollCallId, roomIds }));
  },

  'rollCall.close': (state, { rollCallId }) => {
    const code = phaseRefusal(state, ...LIVE_PHASES);
    if (code) return refuse(code);
    if (openRollCall(state)?.rollCallId !== rollCallId) return refuse('no-roll-call');
    return accept(event('rollCall.closed', { rollCallId, reason: 'closed' }));
  },

  /** The server's timer. Too early, or for one that is closed, it means nothing. */
  'rollCall.expire': (state, { rollCallId }, { at }) => {
    const asking = openRollCall(state);
    const due = asking?.rollCallId === rollCallId && asking.deadlineAt <= at;
    return due ? accept(event('rollCall.closed', { rollCallId, reason: 'deadline' })) : accept();
  },
} satisfies Partial<Deciders>;
