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
      gap.to <= outage.to + rules.outageReturnMs,
  );
