import type { CheckReason, CheckItem, ItemVerdict, Light } from '../contract/readiness.ts';
import type { RoomReason } from '../contract/rooms.ts';

/** What is known of a room's computer. */
export type KnownOfRoom = {
  paired: boolean;
  /** Whether its computer was on today. */
  seenToday: boolean;
  check: { at: number; verdict: Light; items: readonly ItemVerdict[] } | null;
};

export type Readiness = {
  light: Light;
  reason: RoomReason | null;
  findings: { item: CheckItem; reason: CheckReason }[];
};

/** So long a check speaks for a room: one of the evening before does for the morning. */
export const CHECK_HOLDS_MS = 12 * 3_600_000;

/** How ready a room is at a moment (UTC milliseconds): what nobody knows is not ready. */
export const readinessOf = ({ paired, seenToday, check }: KnownOfRoom, now: number): Readiness => {
  const unready = (reason: RoomReason): Readiness => ({ light: 'red', reason, findings: [] });
  if (!paired) return unready('not-paired');
  if (check === null) return unready('never-checked');
  const findings = check.items.flatMap(({ item, outcome, reason }) =>
    outcome === 'ok' || reason === null || (check.verdict === 'red' && outcome !== 'failed') ? [] : [{ item, reason }],
  );
  if (check.verdict === 'red') return { light: 'red', reason: null, findings };
  if (!seenToday) return unready('not-seen-today');
  if (now - check.at > CHECK_HOLDS_MS) return unready('check-outdated');
  return { light: check.verdict, reason: null, findings };
};
