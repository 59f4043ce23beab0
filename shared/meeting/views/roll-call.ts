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
  const { rollCallId, groupId, startedAt, deadlineAt, roomIds, answers } = asking;
  return { rollCallId, groupId, startedAt, deadlineAt, asked: roomIds.size, answered: answers.size };
};

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
