import { roomOf } from '../../contract/ids.ts';
import { isWholeReply } from '../../contract/replies.ts';
import { isOutdated, isSameReply } from '../../invitations/replies.ts';
import { hasChairsRights } from '../../permissions/live.ts';
import { accept, event, LIVE_PHASES, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';
import { officePresence } from '../views/host.ts';

/** Replies to the invitation, and what the chair says to substitutes: until the meeting is over, in it as well. */
export const replies = {
  /** A room replies for itself; of people the server has judged whose replies they may write down. */
  'reply.give': (state, payload, { actor }) => {
    const code = phaseRefusal(state, ...LIVE_PHASES);
    if (code) return refuse(code);
    if (!state.invited.has(payload.roomId)) return refuse('not-invited');
    const ownRoom = actor === 'system' ? undefined : roomOf(actor.party);
    if (ownRoom !== undefined && ownRoom !== payload.roomId) return refuse('not-permitted');
    if (!isWholeReply(payload)) return refuse('bad-input');
    const before = state.replies.get(payload.roomId);
    const isNews =
      before === undefined ||
      isOutdated(before, state.movedAt) ||
      !isSameReply(before, payload) ||
      // Who proposes the same person again after a refusal asks again.
      before.decision?.approved === false;
    return isNews ? accept(event('reply.given', payload)) : accept();
  },

  /** Decision 45/2018/QĐ-TTg: a substitute comes only if the chair agrees. All of the proposals are decided, or none. */
  'substitute.decide': (state, { proposals, approved, reason }, { actor }) => {
    const code = phaseRefusal(state, ...LIVE_PHASES);
    if (code) return refuse(code);
    if (actor !== 'system' && !hasChairsRights(actor.standing, officePresence(state))) return refuse('not-permitted');
    const news = [];
    for (const { roomId, repliedAt } of proposals) {
      const reply = state.replies.get(roomId);
      if (!reply?.substitute) return refuse('no-substitute');
      if (reply.at !== repliedAt) return refuse('reply-changed');
      const isSame = reply.decision?.approved === approved && reply.decision.reason === reason;
      if (!isSame) news.push(event('substitute.decided', { roomId, approved, reason }));
    }
    return accept(...news);
  },
} satisfies Partial<Deciders>;
