import type { InvitedUnit, ReplyCounts } from '../contract/invitations.ts';
import type { ReplyState } from '../contract/replies.ts';
import { replyStateOf } from './replies.ts';

/** The questions an office asks of the replies. Whose substitute was refused, or whose reply is older than the time, owes an answer again. */
export type ReplyFacet = Exclude<keyof ReplyCounts, 'invited'>;

const FACET_OF: Record<ReplyState, ReplyFacet> = {
  unanswered: 'unanswered',
  refused: 'unanswered',
  comes: 'comes',
  approved: 'comes',
  excused: 'excused',
  waiting: 'waiting',
};

/** The facet in which a unit stands. */
export const facetOf = ({ reply }: Pick<InvitedUnit, 'reply'>): ReplyFacet =>
  reply?.outdated === true ? 'unanswered' : FACET_OF[replyStateOf(reply)];

/** How many of these units stand where. */
export const countReplies = (units: readonly Pick<InvitedUnit, 'reply'>[]): ReplyCounts => {
  const counts = { invited: units.length, unanswered: 0, comes: 0, excused: 0, waiting: 0 };
  for (const unit of units) counts[facetOf(unit)] += 1;
  return counts;
};
