import { roomParty } from '../../contract/ids.ts';
import type { PartyId } from '../../contract/ids.ts';
import type { AttendanceRules } from '../../contract/settings.ts';
import type { BoardRow, Note, TotalsView } from '../../contract/views.ts';
import { lastAsking } from '../roll-calls.ts';
import { boardVoteAnswer } from './votes.ts';
import { attendingRoom } from '../rooms.ts';
import type { Attendee, MeetingState, NoteLine, RollCallAnswer } from '../state.ts';

/** Invited rooms that receive now, of all invited. */
export const totals = (state: MeetingState): TotalsView => {
  let present = 0;
  for (const roomId of state.invited) if ((attendingRoom(state, roomId)?.presentSince ?? null) !== null) present += 1;
  return { present, invited: state.invited.size };
};

const linkOf = (attendee: Attendee | undefined): BoardRow['link'] => {
  if (!attendee) return 'absent';
  if (attendee.presentSince !== null) return 'present';
  return attendee.lostAt === null ? 'joined' : 'lost';
};

const answerOf = ({ entry: { answer, headcount, note }, at }: RollCallAnswer): BoardRow['answer'] => ({
  answer,
  headcount,
  note,
  at,
});

/** A room's line on the board, late by the rules in force. `lastSeenAt` is null while it is present. */
export const boardRow = (
  state: MeetingState,
  roomId: string,
  { lateAfterMs }: Pick<AttendanceRules, 'lateAfterMs'>,
): BoardRow => {
  const trace = state.traces.get(roomParty(roomId));
  const link = linkOf(attendingRoom(state, roomId));
  const arrivedAt = trace?.arrivedAt ?? null;
  const answer = lastAsking(state, roomId)?.answers.get(roomId);
  return {
    roomId,
    link,
    firstSeenAt: trace?.firstSeenAt ?? null,
    lastSeenAt: link === 'present' ? null : (trace?.lastSeenAt ?? null),
    late: state.openedAt !== null && arrivedAt !== null && arrivedAt - state.openedAt > lateAfterMs,
    muted: state.muted.has(roomId),
    guest: state.guests.has(roomId),
    expelled: state.expelled.has(roomParty(roomId)),
    asked: state.rollCalls.at(-1)?.roomIds.has(roomId) ?? false,
    answer: answer ? answerOf(answer) : null,
    sweep: state.sweep?.answers.get(roomId) ?? null,
    vote: boardVoteAnswer(state, roomId),
  };
};

/** A line of the secretary with names in place of ids. */
export const noteView = (line: NoteLine, nameOf: (party: PartyId) => string): Note => ({
  noteId: line.noteId,
  at: line.at,
  text: line.text,
  author: nameOf(line.author),
  speakerName: line.speakerRoomId === null ? null : nameOf(roomParty(line.speakerRoomId)),
  itemId: line.itemId,
});
