import type { MeetingSummary } from '#shared/contract/meetings.ts';

/** What a viewer can do with a meeting; the words stand in `meetings:actions` under the same names. */
export type WayIn = { action: 'enter' | 'host' | 'watch' | 'attendance' | 'summary'; to: string; live: boolean };

/** The one way on from a meeting of the list, or null where there is none. */
export function wayIn({ id, phase, standing, secret }: MeetingSummary): WayIn | null {
  if (standing === null || secret) return null;
  const to = `/meetings/${id}`;
  switch (phase) {
    case 'convened':
    case 'open':
    case 'paused':
      return { action: LIVE_ACTION[standing], to, live: true };
    case 'ended':
    case 'closed':
      return standing === 'room' ? null : { action: 'attendance', to: `${to}/attendance`, live: false };
    case 'draft':
    case 'postponed':
    case 'cancelled':
      return { action: 'summary', to, live: false };
  }
}

const LIVE_ACTION = {
  chair: 'host',
  deputy: 'host',
  secretary: 'host',
  room: 'enter',
  technician: 'watch',
  observer: 'watch',
} as const;
