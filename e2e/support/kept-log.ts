import { join } from 'node:path';
import type { RecordedEvent } from '#shared/contract/events.ts';
import type { PartyId } from '#shared/contract/ids.ts';
import { replay } from '#shared/meeting/apply.ts';
import type { MeetingState } from '#shared/meeting/state.ts';
import { DATABASE_FILE, openReader } from '../../server/store/database.ts';
import { createEventLog, type Break } from '../../server/store/event-log.ts';
import { eventually } from './eventually.ts';

/** The log of a meeting as it lies on the disk, whatever becomes of the server that wrote it. */
export type KeptLog = {
  events: () => Promise<RecordedEvent[]>;
  state: () => Promise<MeetingState>;
  /** Where the chain of hashes breaks; undefined where it does not. */
  verify: () => Promise<Break | undefined>;
};

/** Opens the log for reading only. */
export function openKeptLog(dataDir: string, meetingId: string): KeptLog {
  const log = createEventLog(openReader(join(dataDir, DATABASE_FILE)));
  const events = (): Promise<RecordedEvent[]> => log.load(meetingId);
  return { events, state: async () => replay(meetingId, await events()), verify: () => log.verify(meetingId) };
}

/** How many outages stand in a log. */
export const outagesIn = (events: readonly RecordedEvent[]): number =>
  events.filter(({ event }) => event.type === 'service.outage').length;

/** Waits until all these parties are present by the log: in the meeting, and receiving. */
export async function expectAllPresent(log: KeptLog, parties: readonly PartyId[]): Promise<void> {
  await eventually(
    'all are to be present',
    async () => {
      const { attendees } = await log.state();
      return parties.filter((party) => (attendees.get(party)?.presentSince ?? null) === null);
    },
    (absent) => absent.length === 0,
    60_000,
  );
}
