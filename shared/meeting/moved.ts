import type { Phase } from '../contract/meetings.ts';

type When = { readonly startsAt: number; readonly endsAt: number };

/** Whether new facts move a meeting: to another time, or back from having been put off. */
export const isMovedBy = (before: When & { readonly phase: Phase }, { startsAt, endsAt }: When): boolean =>
  before.phase === 'postponed' || before.startsAt !== startsAt || before.endsAt !== endsAt;
