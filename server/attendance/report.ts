import type { AttendanceReport, AttendanceRow, RoomAttendance } from '#shared/contract/attendance.ts';
import { roomParty } from '#shared/contract/ids.ts';
import { type AttendanceRules, attendanceRules, DEFAULT_ATTENDANCE_RULES } from '#shared/contract/settings.ts';
import { measure } from '#shared/attendance/measure.ts';
import { dayOf } from '../calendar.ts';
import type { MeetingDirectory } from '../ports.ts';
import type { AuditedLog } from '../store/event-log.ts';
import type { Facts } from '../store/facts.ts';
import type { MeetingRecord } from '../store/meetings.ts';

type Deps = { log: AuditedLog; directory: MeetingDirectory; facts: Facts; clock: () => number };

/** Makes the attendance table of a meeting from its log, by the rules in force; of a running one as it stands now. */
export type Reporter = (meeting: MeetingRecord) => Promise<AttendanceReport>;

export const createReporter =
  ({ log, directory, facts, clock }: Deps): Reporter =>
  async (meeting) => {
    const rules = await rulesInForce(facts);
    const { events, head } = await log.loadWithHead(meeting.id);
    const { rooms, ...measured } = measure(events, rules, { until: clock() });
    return {
      meetingId: meeting.id,
      title: meeting.title ?? '',
      organiserName: meeting.organiserName,
      ...measured,
      rules,
      rows: await withNames(rooms, meeting, directory),
      logHead: head,
    };
  };

const rulesInForce = async (facts: Facts): Promise<AttendanceRules> =>
  (await facts.get('attendance-rules', attendanceRules)) ?? DEFAULT_ATTENDANCE_RULES;

const withNames = async (
  rooms: readonly RoomAttendance[],
  meeting: MeetingRecord,
  directory: MeetingDirectory,
): Promise<AttendanceRow[]> => {
  const roster = new Map((await directory.roster(meeting.id)).map((entry) => [entry.roomId, entry]));
  const rows: AttendanceRow[] = [];
  for (const room of rooms) {
    const entry = roster.get(room.roomId);
    const unitName = entry?.name ?? (await directory.nameOf(roomParty(room.roomId), dayOf(meeting.startsAt)));
    rows.push({ ...room, unitName, groupName: entry?.groupName ?? '', invited: entry !== undefined });
  }
  return rows;
};
