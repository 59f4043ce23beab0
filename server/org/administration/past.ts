import { versionsOf, type UnitHistory } from '#shared/org/history.ts';
import { boundsOf, dayOf } from '../../calendar.ts';
import { Refused } from '../../refused.ts';
import type { UnitChanges } from '../../store/unit-changes.ts';

/**
 * A change of a day gone by alters the tree that meetings held since were convened in and are reported by. Where there are such
 * meetings, of the units that are touched or of what lies under them, it needs a reason, which the audit keeps. Throws `Refused`.
 */
export const requireReasonForPast = async (
  { changes, clock }: { changes: UnitChanges; clock: () => number },
  history: UnitHistory,
  { unitIds, day, reason }: { unitIds: readonly string[]; day: string; reason: string | undefined },
): Promise<void> => {
  if (reason !== undefined || day > dayOf(clock())) return;
  const concerned = [...withBelow(history, unitIds)];
  if ((await changes.meetingsHeldSince(boundsOf(day).from, concerned)) > 0)
    throw new Refused('reason-needed', ['reason']);
};

/** The units and all that lay under them on any day. */
const withBelow = (history: UnitHistory, unitIds: readonly string[]): Set<string> => {
  const below = Map.groupBy(history, ({ parentId }) => parentId);
  const found = new Set(unitIds.filter((unitId) => versionsOf(history, unitId).length > 0));
  for (const unitId of found) for (const { id } of below.get(unitId) ?? []) found.add(id);
  return found;
};
