import type { BoardRollCall, BoardSweep } from '../../contract/roll-call.ts';
import type { MeetingView, SelfView } from '../../contract/views.ts';
import { roomParty } from '../../contract/ids.ts';
import type { PartyId } from '../../contract/ids.ts';
import { openRollCall } from '../roll-calls.ts';
import type { MeetingState } from '../state.ts';
import { runningSweep } from '../sweeps.ts';

/** The roll call that is going on, as everybody hears it. */
export const rollCallView = (state: MeetingState): MeetingView['rollCall'] => {
  const asking = openRollCall(state);
  if (!asking) return null;
  const { rollCallId, groupId, startedAt, deadlineAt } = asking;
  return { rollCallId, groupId, startedAt, deadlineAt };
};

/** The latest roll call, for the chair's office; null before the first. */
export const boardRollCall = (state: MeetingState): BoardRollCall | null => {
  const last = state.rollCalls.at(-1);
  if (!last) return null;
  const { rollCallId, groupId, startedAt, deadlineAt, closedAt } = last;
  return { rollCallId, groupId, startedAt, deadlineAt, closedAt };
};

/** The latest sweep, for the chair's office; null before the first. */
export const boardSweep = ({ sweep }: MeetingState): BoardSweep | null =>
  sweep && { roomIds: [...sweep.roomIds], startedAt: sweep.startedAt, ended: sweep.ended };

/** The sweep that is going on, as everybody hears it. */
export const sweepView = (state: MeetingState, nameOf: (party: PartyId) => string): MeetingView['sweep'] => {
  const sweep = runningSweep(state);
  if (!sweep) return null;
  const { current, answers, roomIds } = sweep;
  const name = current === null ? '' : nameOf(roomParty(current));
  return { roomId: current, name, answered: answers.size, asked: roomIds.length };
};

/** A room's part in the roll call that is going on; null where it is not asked. */
export const ownRollCall = (state: MeetingState, roomId: string): SelfView['rollCall'] => {
  const asking = openRollCall(state);
  if (!asking?.roomIds.has(roomId)) return null;
  return {
    rollCallId: asking.rollCallId,
    deadlineAt: asking.deadlineAt,
    answeredAt: asking.answers.get(roomId)?.at ?? null,
    remindedAt: asking.reminded.get(roomId) ?? null,
  };
};
