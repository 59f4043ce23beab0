import { z } from 'zod';
import { day, id } from './ids.ts';
import { phase } from './meetings.ts';
import { boardComment, conclusion, conclusionText, spokenConclusion, task } from './outcomes.ts';
import { boardVote } from './votes.ts';

const namedUnit = z.strictObject({ id, name: z.string() });

/** A task with the names that its units have on the meeting's day. */
export const namedTask = task
  .omit({ leadUnitId: true, coordinatingUnitIds: true })
  .extend({ lead: namedUnit, coordinating: z.array(namedUnit) });
export type NamedTask = z.infer<typeof namedTask>;

/** What a room voted; null where it did not. */
export const roomVote = z.strictObject({
  roomId: id,
  name: z.string(),
  groupName: z.string(),
  choiceId: id.nullable(),
});
export type RoomVote = z.infer<typeof roomVote>;

/** A vote as it stands in the record: of a secret one nobody knows who voted what. */
export const recordedVote = boardVote
  .omit({ shown: true, deadlineAt: true })
  .extend({ answers: z.array(roomVote).nullable() });
export type RecordedVote = z.infer<typeof recordedVote>;

/** What came out of a meeting, as its log has it. */
export const outcomeRecord = z.strictObject({
  agenda: z.array(z.strictObject({ itemId: id, title: z.string() })),
  conclusions: z.array(spokenConclusion),
  tasks: z.array(namedTask),
  votes: z.array(recordedVote),
  comments: z.array(boardComment),
});
export type OutcomeRecord = z.infer<typeof outcomeRecord>;

/** The same for who looks at it. `day` is the meeting's: its units are those of that day. */
export const meetingOutcomes = outcomeRecord.extend({ phase, day, mayEdit: z.boolean() });
export type MeetingOutcomes = z.infer<typeof meetingOutcomes>;

/** A conclusion to be written; where no item is named it stays at its own. */
export const conclusionRequest = z.strictObject({
  text: conclusionText,
  itemId: conclusion.shape.itemId.optional(),
});
export type ConclusionRequest = z.infer<typeof conclusionRequest>;

/** A task to be given or put right. */
export const taskRequest = task.omit({ taskId: true });
