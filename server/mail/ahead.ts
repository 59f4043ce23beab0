import type { Announcement } from './announcements.ts';

/** Meetings of a series are written about so long before they begin, in milliseconds: 14 days. */
export const AHEAD_MS = 14 * 86_400_000;

type Heard = { seriesId: string | null; startsAt: number };

/**
 * Whether the letters about a meeting wait. Sixty meetings that are convened at once would be sixty letters to each unit on one
 * day; every room sees them in its list, and is written to when they come near.
 */
export const isHeldBack = ({ seriesId, startsAt }: Heard, toldUntil: number, now: number): boolean =>
  seriesId !== null && toldUntil === 0 && startsAt - now > AHEAD_MS;

/** What there is to tell those who have heard nothing yet: the meeting as it stands; nothing of one that is off. */
export const firstHeard = (all: readonly Announcement[]): Announcement[] => {
  const last = all.at(-1);
  if (last === undefined) return [];
  const told = last.reason === null ? [{ kind: 'invitation' as const, roomIds: last.facts.invitedRoomIds }] : [];
  return [{ ...last, told }];
};
