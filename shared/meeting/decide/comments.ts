import { roomOf } from '../../contract/ids.ts';
import { runningItemId } from '../agenda.ts';
import { accept, event, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';
import { takesPart } from '../rooms.ts';

/** Written comments: the chair collects them when time is short (Decision 45/2018/QĐ-TTg). */
export const comments = {
  'comment.send': (state, { commentId, text }, { actor }) => {
    const code = phaseRefusal(state, 'open', 'paused');
    if (code) return refuse(code);
    const roomId = actor === 'system' ? undefined : roomOf(actor.party);
    if (roomId === undefined) return refuse('not-permitted');
    if (!takesPart(state, roomId)) return refuse('not-invited');
    if (state.comments.some((sent) => sent.commentId === commentId)) return accept();
    return accept(event('comment.sent', { commentId, roomId, itemId: runningItemId(state), text }));
  },
} satisfies Partial<Deciders>;
