import type { AttendanceReport } from '../contract/attendance.ts';
import type { RecordedEvent } from '../contract/events.ts';
import type { MeetingForm } from '../contract/meetings.ts';
import { accountParty } from '../contract/ids.ts';
import type { MeetingState } from '../meeting/state.ts';

/** What minutes and notice are made of: the log, what was measured from it, and names that stand beside it. */
export type MinutesSource = {
  title: string;
  organiserName: string;
  form: MeetingForm;
  chairId: string;
  chairName: string;
  secretaryName: string | null;
  deputyId: string | null;
  deputyName: string | null;
  events: readonly RecordedEvent[];
  /** The same, folded. */
  state: MeetingState;
  report: AttendanceReport;
  /** Names of units that agenda and tasks speak of (`unitsNamed`), on the day of the meeting. */
  unitNames: ReadonlyMap<string, string>;
};

/** A room's name, as the sheet has it. */
export const roomNames = ({ report }: MinutesSource): ((roomId: string) => string) => {
  const names = new Map(report.rows.map(({ roomId, unitName }) => [roomId, unitName]));
  return (roomId) => names.get(roomId) ?? roomId;
};

/**
 * Who chaired, to stand in the minutes and to sign them: the chair, but the deputy where the chair handed the meeting over and
 * did not take it back, or never came.
 */
export const presiding = ({ events, chairId, chairName, deputyId, deputyName }: MinutesSource): string => {
  let handedOver = false;
  const came = new Set<string>();
  for (const { event } of events) {
    if (event.type === 'chair.handedOver') handedOver = true;
    if (event.type === 'chair.takenBack') handedOver = false;
    if (event.type === 'party.joined') came.add(event.payload.party);
  }
  const stoodIn = deputyId !== null && !came.has(accountParty(chairId)) && came.has(accountParty(deputyId));
  return (handedOver || stoodIn) && deputyName !== null ? deputyName : chairName;
};
