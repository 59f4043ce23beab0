import { versionsOf, type UnitHistory } from '#shared/org/history.ts';
import { boundsOf, dayOf } from '../../calendar.ts';
import type { UnitChanges } from '../../store/unit-changes.ts';

type Deps = { changes: UnitChanges; clock: () => number };

/**
 * Whether a change needs a reason. One of a day gone by alters the tree that meetings held since were convened in and are
 * reported by: where there are such meetings, of the units that are touched or of what lies under them, the audit keeps why.
 */
export const isReasonNeeded = async (
  { changes, clock }: Deps,
  history: UnitHistory,
  { unitIds, day }: { unitIds: readonly string[]; day: string },
): Promise<boolean> =>
  day <= dayOf(clock()) && (await changes.meetingsHeldSince(boundsOf(day).from, [...withBelow(history, unitIds)])) > 0;

/** The units and all that lay under them on any day. */
const withBelow = (history: UnitHistory, unitIds: readonly string[]): Set<string> => {
  const below = Map.groupBy(history, ({ parentId }) => parentId);
  const found = new Set(unitIds.filter((unitId) => versionsOf(history, unitId).length > 0));
  for (const unitId of found) for (const { id } of below.get(unitId) ?? []) found.add(id);
  return found;
};
