import type { Interval } from '../contract/attendance.ts';
import type { RecordedEvent } from '../contract/events.ts';
import type { PartyId } from '../contract/ids.ts';

/** Presence of every party as the log has it, in order. An interval that is still open ends at `until`. */
export const presenceIn = (events: readonly RecordedEvent[], until: number): Map<PartyId, Interval[]> => {
  const intervals = new Map<PartyId, Interval[]>();
  const open = new Map<PartyId, number>();
  const close = (party: PartyId, to: number): void => {
    const from = open.get(party);
    open.delete(party);
    if (from === undefined || to <= from) return;
    const known = intervals.get(party);
    if (known) known.push({ from, to });
    else intervals.set(party, [{ from, to }]);
  };
  for (const { event } of events) {
    if (event.type === 'presence.began') open.set(event.payload.party, event.payload.at);
    if (event.type === 'presence.ended') close(event.payload.party, event.payload.at);
  }
  for (const party of open.keys()) close(party, until);
  return intervals;
};
