import type { Interval } from '../contract/attendance.ts';
import type { RecordedEvent } from '../contract/events.ts';
import type { PartyId } from '../contract/ids.ts';
import type { AttendanceRules } from '../contract/settings.ts';

export type Outage = Interval & { parties: ReadonlySet<PartyId> };

export const outagesIn = (events: readonly RecordedEvent[]): Outage[] =>
  events.flatMap(({ event }) => {
    if (event.type !== 'service.outage') return [];
    const { from, to, parties } = event.payload;
    return [{ from, to, parties: new Set(parties) }];
  });

/** When the service was up again for good. Down once more before the time to return is over, it gives that time anew. */
const backForGood = (outage: Outage, outages: readonly Outage[], { outageReturnMs }: AttendanceRules): number =>
  outages
    .filter(({ from }) => from >= outage.from)
    .toSorted((a, b) => a.from - b.from)
    .reduce((up, next) => (next.from <= up + outageReturnMs ? Math.max(up, next.to) : up), outage.to);

/**
 * The outage rule: who was present when the service went down and is back soon after it is up again was present
 * throughout. Present when it went down: last life seen not longer than the grace before.
 */
export const isExcused = (party: PartyId, gap: Interval, outages: readonly Outage[], rules: AttendanceRules): boolean =>
  outages.some(
    (outage) =>
      outage.parties.has(party) &&
      (gap.from >= outage.from || outage.from - gap.from < rules.graceMs) &&
      gap.from <= outage.to &&
      gap.to <= backForGood(outage, outages, rules) + rules.outageReturnMs,
  );
