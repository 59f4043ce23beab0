import type { Handlers } from '../gateway/handler.ts';
import { DONE } from './act.ts';

/** The page of thumbnails that somebody of the chair's office looks at. */
export const watching = {
  'watch.set': async ({ seat, meeting, request: { roomIds } }) => {
    if (!meeting.isLive) return { ok: false, code: 'wrong-phase' };
    const { invited } = meeting.actor.state;
    if (!roomIds.every((roomId) => invited.has(roomId))) return { ok: false, code: 'not-invited' };
    meeting.media.watching.set(seat, roomIds);
    return DONE;
  },
} satisfies Partial<Handlers>;
