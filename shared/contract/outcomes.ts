import { z } from 'zod';
import { day, id, instant } from './ids.ts';

/** A written comment may be as long as half a page: what a room would have said, had there been time. */
export const commentText = z.string().trim().min(1).max(1000);

/** A room's written comment on the item that was running. */
export const sentComment = z.strictObject({ commentId: id, roomId: id, itemId: id.nullable(), text: commentText });

/** The same for the chair's office. */
export const boardComment = sentComment.extend({ at: instant, roomName: z.string() });
export type BoardComment = z.infer<typeof boardComment>;

export const conclusionText = z.string().trim().min(1).max(4000);

/** Something that the chair concluded. */
export const conclusion = z.strictObject({ conclusionId: id, itemId: id.nullable(), text: conclusionText });
export type Conclusion = z.infer<typeof conclusion>;

/** The same with when it was first written, and who spoke then; null where nobody could, as after the end. */
export const spokenConclusion = conclusion.extend({ at: instant, speakerName: z.string().nullable() });
export type SpokenConclusion = z.infer<typeof spokenConclusion>;

/** Work that was given to a unit: Decision 45/2018/QĐ-TTg has the conclusion name work, lead, coordination and deadline. */
export const task = z.strictObject({
  taskId: id,
  /** The conclusion from which it follows, if one was written. */
  conclusionId: id.nullable(),
  text: z.string().trim().min(1).max(2000),
  leadUnitId: id,
  coordinatingUnitIds: z.array(id).max(50),
  dueDay: day.nullable(),
});
export type Task = z.infer<typeof task>;
