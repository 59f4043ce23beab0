import type { MeetingView } from '#shared/contract/views.ts';

/** Open time so far in milliseconds: from the opening, without pauses; null before the opening. `now` is the server's. */
export const openTime = (
  { openedAt, pausedMs, pausedSince }: Pick<MeetingView, 'openedAt' | 'pausedMs' | 'pausedSince'>,
  now: number,
): number | null => {
  if (openedAt === null) return null;
  const standing = pausedSince === null ? 0 : Math.max(0, now - pausedSince);
  return Math.max(0, now - openedAt - pausedMs - standing);
};
