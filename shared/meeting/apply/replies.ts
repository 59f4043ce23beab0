import { withReply, withVerdict } from '../../invitations/replies.ts';
import type { Appliers } from './table.ts';

export const replies = {
  'reply.given': (state, payload, when) => ({ ...state, replies: withReply(state.replies, payload, when) }),
  'substitute.decided': (state, payload, when) => ({ ...state, replies: withVerdict(state.replies, payload, when) }),
} satisfies Partial<Appliers>;
