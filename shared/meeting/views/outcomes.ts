import { roomParty } from '../../contract/ids.ts';
import type { PartyId } from '../../contract/ids.ts';
import type { BoardComment, SpokenConclusion, Task } from '../../contract/outcomes.ts';
import type { CommentLine, MeetingState } from '../state.ts';

/** A room's comment with its name. */
export const boardComment = (line: CommentLine, nameOf: (party: PartyId) => string): BoardComment => ({
  ...line,
  roomName: nameOf(roomParty(line.roomId)),
});

/** The conclusions that stand. */
export const conclusionsOf = (
  { conclusions }: Pick<MeetingState, 'conclusions'>,
  nameOf: (party: PartyId) => string,
): SpokenConclusion[] =>
  conclusions.flatMap(({ withdrawn, speaker, ...line }) =>
    withdrawn ? [] : [{ ...line, speakerName: speaker && nameOf(speaker) }],
  );

/** The tasks that stand. */
export const tasksOf = ({ tasks }: Pick<MeetingState, 'tasks'>): Task[] =>
  tasks.flatMap(({ withdrawn, ...line }) => (withdrawn ? [] : [line]));
