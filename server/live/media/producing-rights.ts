import { roomOf } from '#shared/contract/ids.ts';
import type { MediaSource } from '#shared/contract/media.ts';
import type { ErrorCode } from '#shared/contract/refusals.ts';
import type { MeetingState } from '#shared/meeting/state.ts';
import type { Seat } from '../meeting/seat.ts';

/**
 * Why a seat may not send a stream now; null where it may. People in charge send camera and microphone during the whole
 * meeting, a room in a discussion, on deck and while it speaks, and its camera while it is watched; a screen belongs to
 * the presenter.
 */
export const producingRefusal = (
  state: MeetingState,
  { party }: Seat,
  source: MediaSource,
  isWatched: (roomId: string) => boolean,
): ErrorCode | null => {
  if (state.phase !== 'convened' && state.phase !== 'open' && state.phase !== 'paused') return 'wrong-phase';
  if (source === 'screen') return state.presenter === party ? null : 'not-presenting';
  const roomId = roomOf(party);
  if (roomId === undefined || state.mode === 'discussion' || state.onDeck === roomId || state.floor?.roomId === roomId)
    return null;
  return source === 'camera' && isWatched(roomId) ? null : 'not-speaker';
};
