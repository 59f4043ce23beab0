import { nanoid } from 'nanoid';
import type { Principal } from '#shared/contract/accounts.ts';
import type { Actor, CommandOf } from '#shared/contract/commands.ts';
import { accountParty } from '#shared/contract/ids.ts';
import type { ConveneRequest } from '#shared/contract/meetings.ts';
import { mayConvene } from '#shared/permissions/scope.ts';
import { boundsOf, dayOf } from '../calendar.ts';
import type { Live } from '../live/index.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { Accounts } from '../store/accounts.ts';
import type { Meetings } from '../store/meetings.ts';
import { createFactsOf } from './facts.ts';
import { conveningOffice } from './people.ts';

type Open = Extract<ConveneRequest, { secret: false }>;
type Secret = Extract<ConveneRequest, { secret: true }>;

export type Convener = {
  /** Convenes a meeting, or registers a secret one without content; gives its id. Refuses what the person may not. */
  convene(principal: Principal, request: ConveneRequest): Promise<string>;
  /** Who convenes, for the log; refuses what the person may not, and units that do not exist on the day. */
  judge(principal: Principal, request: ConveneRequest): Promise<Actor>;
  /** Convenes a sample, which is nobody's own act. */
  conveneSample(request: Open): Promise<string>;
};

/** Writes the first event of a meeting's log. */
export type Begin = Live['submit'];

type Deps = { meetings: Meetings; accounts: Accounts; trees: Trees; begin: Begin };

/** Convening: the meeting enters the register as a draft, and is convened when its log has begun. */
export const createConvener = ({ meetings, accounts, trees, begin }: Deps): Convener => {
  const factsOf = createFactsOf(accounts, trees);

  const enter = async (
    meetingId: string,
    command: CommandOf<'convene' | 'register'>,
    actor: Actor,
  ): Promise<string> => {
    const outcome = await begin(meetingId, command, actor);
    if (outcome.ok) return meetingId;
    await meetings.discard(meetingId);
    throw new Refused(outcome.code);
  };

  const conveneOpen = async (request: Open, actor: Actor, sample: boolean): Promise<string> => {
    const facts = await factsOf(request);
    const meetingId = nanoid();
    await meetings.add({ ...facts, id: meetingId, secret: false, sample });
    return enter(meetingId, { type: 'convene', payload: facts }, actor);
  };

  const registerSecret = async (request: Secret, actor: Actor): Promise<string> => {
    const { class: meetingClass, organiserUnitId, day } = request;
    const { from, to } = boundsOf(day);
    const meetingId = nanoid();
    const nothing = { title: null, form: null, chairId: null, secretaryId: null, deputyId: null, wide: false };
    const known = { id: meetingId, class: meetingClass, organiserUnitId, startsAt: from, endsAt: to, secret: true };
    await meetings.add({ ...nothing, ...known, sample: false, invitedRoomIds: [], agenda: [] });
    return enter(meetingId, { type: 'register', payload: { class: meetingClass, organiserUnitId } }, actor);
  };

  const judge: Convener['judge'] = async (principal, request) => {
    const day = request.secret ? request.day : dayOf(request.startsAt);
    const invited = request.secret ? [] : request.invitedUnitIds;
    const tree = await trees.on(day);
    const unknown = invited.some((unitId) => tree.get(unitId) === undefined);
    if (unknown) throw new Refused('bad-input', ['invitedUnitIds']);
    if (tree.get(request.organiserUnitId) === undefined) throw new Refused('bad-input', ['organiserUnitId']);
    const may = mayConvene(principal, request.organiserUnitId, invited, tree);
    if (principal.kind !== 'account' || !may) throw new Refused('not-permitted');
    return { party: accountParty(principal.accountId), standing: conveningOffice(principal) };
  };

  return {
    judge,
    convene: async (principal, request) => {
      const actor = await judge(principal, request);
      return request.secret ? registerSecret(request, actor) : conveneOpen(request, actor, false);
    },
    conveneSample: async (request) => conveneOpen(request, 'system', true),
  };
};
