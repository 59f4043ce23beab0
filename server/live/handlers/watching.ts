import { takesPart } from '#shared/meeting/rooms.ts';
import type { Handlers } from '../gateway/handler.ts';
import { DONE } from './act.ts';

/** The page of thumbnails that somebody of the chair's office looks at. */
export const watching = {
  'watch.set': async ({ seat, meeting, request: { roomIds } }) => {
    if (!meeting.isLive) return { ok: false, code: 'wrong-phase' };
    const { state } = meeting.actor;
    if (!roomIds.every((roomId) => takesPart(state, roomId))) return { ok: false, code: 'not-invited' };
    meeting.media.watching.set(seat, roomIds);
    return DONE;
  },
} satisfies Partial<Handlers>;
