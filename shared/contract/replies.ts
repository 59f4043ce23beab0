import { z } from 'zod';
import { id, instant } from './ids.ts';
import { nameRef } from './roll-call.ts';

/** How a unit answers an invitation: it comes, perhaps with a substitute, or apologises with a reason. */
export const replyWord = z.enum(['comes', 'excused']);
export type ReplyWord = z.infer<typeof replyWord>;

const personName = z.string().trim().min(1).max(120);
const office = z.string().trim().min(1).max(120);
/** What a reason is at least, where one is asked for: "ốm" is one. */
const LEAST_REASON = 2;
export const replyReason = z.string().trim().max(500);

/** Who comes in place of the one invited, as typed. */
const proposedSubstitute = z.strictObject({ office, name: personName });

/** The same in the log: the name as a digest. */
export const recordedSubstitute = z.strictObject({ office: z.string(), name: nameRef });

/** The same read back: the name is null when it has been blanked. */
export const listedSubstitute = z.strictObject({ office: z.string(), name: z.string().nullable() });

type SaidInReply = { reply: ReplyWord; reason: string; substitute: unknown };

/**
 * Whether a reply is whole: who does not come, or sends somebody else, says why (Decision 45/2018/QĐ-TTg: the head who cannot
 * come reports to the chair), and who does not come sends nobody.
 */
export const isWholeReply = ({ reply, reason, substitute }: SaidInReply): boolean => {
  if (reply === 'excused' && substitute !== null) return false;
  return (reply === 'comes' && substitute === null) || reason.length >= LEAST_REASON;
};

/** What a unit, or somebody for it, fills in. */
export const replyRequest = z
  .strictObject({ roomId: id, reply: replyWord, reason: replyReason, substitute: proposedSubstitute.nullable() })
  .refine(isWholeReply, { path: ['reason'] });
export type ReplyRequest = z.infer<typeof replyRequest>;

/** Which proposals are decided: each as it was read, so that nobody approves a name that has changed meanwhile. */
export const proposal = z.strictObject({ roomId: id, repliedAt: instant });
const proposals = z.array(proposal).min(1).max(2000);

/** The chair agrees to substitutes, or does not and says why. */
export const substituteDecision = z
  .strictObject({ proposals, approved: z.boolean(), reason: replyReason })
  .refine(({ approved, reason }) => approved || reason.length >= LEAST_REASON, { path: ['reason'] });
export type SubstituteDecision = z.infer<typeof substituteDecision>;

/** Where a reply has come to. */
export const replyState = z.enum(['unanswered', 'comes', 'waiting', 'approved', 'refused', 'excused']);
export type ReplyState = z.infer<typeof replyState>;

/** A unit's latest reply as people read it. */
export const listedReply = z.strictObject({
  reply: replyWord,
  reason: z.string(),
  substitute: listedSubstitute.nullable(),
  at: instant,
  /** Given before the meeting was moved to another time. */
  outdated: z.boolean(),
  /** Who gave it: the room, or the person who wrote it down for it. */
  by: z.string(),
  /** What the chair said to the substitute; null while nothing. */
  decision: z.strictObject({ approved: z.boolean(), reason: z.string(), at: instant, by: z.string() }).nullable(),
});
export type ListedReply = z.infer<typeof listedReply>;
