import type { Actor, Command } from '#shared/contract/commands.ts';
import type { Principal } from '#shared/contract/accounts.ts';
import { accountParty, roomParty } from '#shared/contract/ids.ts';
import type { ReplyRequest, SubstituteDecision } from '#shared/contract/replies.ts';
import { LIVE_PHASES } from '#shared/meeting/decision.ts';
import type { Allowance } from '../identity/allowance.ts';
import type { Live } from '../live/index.ts';
import { Refused } from '../refused.ts';
import type { PersonalNames } from '../store/personal-names.ts';
import type { Concern } from './scope.ts';

/** How often one may reply within a quarter of an hour: a room for itself, an office for all that ring up. */
export const REPLIES = { room: 40, person: 1500 } as const;

/** Takes replies to invitations, and decisions on substitutes, into the meeting's log. */
export type Replying = {
  give(principal: Principal, concern: Concern, request: ReplyRequest): Promise<void>;
  decide(principal: Principal, concern: Concern, decision: SubstituteDecision): Promise<void>;
};

type Deps = {
  submit: Live['submit'];
  personalNames: Pick<PersonalNames, 'keep'>;
  replyAllowances: Record<'room' | 'person', Allowance>;
};

export const createReplying = ({ submit, personalNames, replyAllowances }: Deps): Replying => {
  const command = async (meetingId: string, wanted: Command, actor: Actor): Promise<void> => {
    const outcome = await submit(meetingId, wanted, actor);
    if (!outcome.ok) throw new Refused(outcome.code);
  };

  return {
    give: async (principal, { meeting, rooms, standing }, { roomId, reply, reason, substitute }) => {
      // Out of one's care a room is as if it were not there. Nobody's name is kept for a reply that is not taken.
      if (!rooms.some((room) => room.roomId === roomId)) throw new Refused('not-found');
      if (!LIVE_PHASES.includes(meeting.phase)) throw new Refused('wrong-phase');
      spend(replyAllowances, principal);
      const [name = ''] = substitute ? await personalNames.keep(meeting.id, [substitute.name]) : [];
      const payload = { roomId, reply, reason, substitute: substitute && { office: substitute.office, name } };
      await command(meeting.id, { type: 'reply.give', payload }, actorOf(principal, standing));
    },

    decide: async (principal, { meeting, standing }, decision) => {
      if (standing === null) throw new Refused('not-permitted');
      await command(meeting.id, { type: 'substitute.decide', payload: decision }, actorOf(principal, standing));
    },
  };
};

/** Who is not of the meeting's office stands for the unit that is invited. */
const actorOf = (principal: Principal, standing: Concern['standing']): Actor => ({
  party: principal.kind === 'room' ? roomParty(principal.roomId) : accountParty(principal.accountId),
  standing: standing ?? 'room',
});

const spend = (allowances: Deps['replyAllowances'], principal: Principal): void => {
  if (principal.kind === 'room') allowances.room.spend(principal.roomId);
  else allowances.person.spend(principal.accountId);
};
