import type { PartyId } from '#shared/contract/ids.ts';
import type { ListedReply } from '#shared/contract/replies.ts';
import { isOutdated, type Reply } from '#shared/invitations/replies.ts';
import type { PersonalNames } from '../store/personal-names.ts';

type Sources = {
  personalNames: Pick<PersonalNames, 'namesOf'>;
  nameOf: (party: PartyId) => Promise<string>;
};

/** Looks up the names behind replies, of substitutes and of who replied, and gives what makes a reply readable. */
export const loadReplyNames = async (
  { personalNames, nameOf }: Sources,
  meetingId: string,
  replies: readonly Reply[],
  movedAt: number | null,
): Promise<(reply: Reply) => ListedReply> => {
  const refs = replies.flatMap(({ substitute }) => substitute?.name ?? []);
  const people = await personalNames.namesOf(meetingId, [...new Set(refs)]);
  const parties = new Map<string, string>();
  for (const actor of replies.flatMap((reply) => [reply.actor, reply.decision?.actor ?? 'system'])) {
    if (actor !== 'system' && !parties.has(actor)) parties.set(actor, await nameOf(actor));
  }
  const partyName = (actor: Reply['actor']): string => parties.get(actor) ?? '';
  return ({ reply, reason, substitute, at, actor, decision }) => ({
    outdated: isOutdated({ at }, movedAt),
    reply,
    reason,
    substitute: substitute && { office: substitute.office, name: people.get(substitute.name) ?? null },
    at,
    by: partyName(actor),
    decision: decision && {
      approved: decision.approved,
      reason: decision.reason,
      at: decision.at,
      by: partyName(decision.actor),
    },
  });
};
