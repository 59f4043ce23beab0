import { replyRequest, type ListedReply, type ReplyRequest } from '#shared/contract/replies.ts';

/** The three answers to an invitation; the words stand in `invitations:form` under these names. */
export const replyChoices = ['comes', 'excused', 'substitute'] as const;
export type ReplyChoice = (typeof replyChoices)[number];

/** What stands in the fields. */
export type ReplyValues = { choice: ReplyChoice; reason: string; office: string; name: string };

/** A field that is missing; the sentences stand in `invitations:form.problems`. */
export type ReplyProblem = 'reason' | 'office' | 'name';

/** The fields as a reply has filled them, or empty. */
export const valuesOf = (reply: ListedReply | null, choice?: ReplyChoice): ReplyValues => ({
  choice: choice ?? (reply?.substitute ? 'substitute' : (reply?.reply ?? 'comes')),
  reason: reply?.reason ?? '',
  office: reply?.substitute?.office ?? '',
  name: reply?.substitute?.name ?? '',
});

/** The request, or the fields that are missing. The contract says what is whole. */
export function toReply(
  roomId: string,
  { choice, reason, office, name }: ReplyValues,
): { request: ReplyRequest } | { problems: ReadonlySet<ReplyProblem> } {
  const parsed = replyRequest.safeParse({
    roomId,
    reply: choice === 'excused' ? 'excused' : 'comes',
    reason,
    substitute: choice === 'substitute' ? { office, name } : null,
  });
  if (parsed.success) return { request: parsed.data };
  const paths = new Set(parsed.error.issues.map(({ path }) => path.at(-1)));
  const problems = new Set((['reason', 'office', 'name'] as const).filter((field) => paths.has(field)));
  // The contract compares reason and answer only once all else is right; people want to know at once.
  if (choice !== 'comes' && reason.trim() === '') problems.add('reason');
  return { problems };
}
