import { totalsOf } from '#shared/attendance/totals.ts';
import type { Principal } from '#shared/contract/accounts.ts';
import type { AttendanceReport, AttendanceRow } from '#shared/contract/attendance.ts';
import type { MeetingDetail, MeetingSummary } from '#shared/contract/meetings.ts';
import { DEFAULT_ATTENDANCE_RULES } from '#shared/contract/settings.ts';
import type { UnitLevel, UnitWithRoom } from '#shared/contract/units.ts';
import { instantAt } from '../ui/format.ts';

/** The secretary of the sample city. */
export const secretary: Principal = {
  kind: 'account',
  accountId: 'sec',
  displayName: 'Thư ký Thành phố',
  grants: [{ role: 'secretary', unitId: 'city' }],
};

/** The device in a commune's room. */
export const device: Principal = {
  kind: 'room',
  roomId: 'room-phuctan',
  deviceId: 'device',
  unitId: 'phuctan',
  displayName: 'Phường Phúc Tân',
};

const unit = (id: string, name: string, level: UnitLevel, parentId: string | null): UnitWithRoom => ({
  id,
  code: null,
  name,
  level,
  kind: '',
  parentId,
  validFrom: '2008-08-01',
  validTo: null,
  roomId: `room-${id}`,
  phone: null,
});

/** A city of two departments, and of two districts with three communes. */
export const units: UnitWithRoom[] = [
  unit('city', 'Thành phố Hà Nội', 'city', null),
  unit('noivu', 'Sở Nội vụ', 'department', 'city'),
  unit('taichinh', 'Sở Tài chính', 'department', 'city'),
  unit('hoankiem', 'Quận Hoàn Kiếm', 'district', 'city'),
  unit('phuctan', 'Phường Phúc Tân', 'commune', 'hoankiem'),
  unit('hangbac', 'Phường Hàng Bạc', 'commune', 'hoankiem'),
  unit('bavi', 'Huyện Ba Vì', 'district', 'city'),
  unit('tandan', 'Xã Tản Đà', 'commune', 'bavi'),
];

/** A briefing of the city on 21 November 2026. */
export const meeting = (changes: Partial<MeetingSummary> = {}): MeetingSummary => ({
  id: 'meeting1',
  title: 'Giao ban tháng 11',
  class: 'giao-ban',
  organiserUnitId: 'city',
  organiserName: 'Thành phố Hà Nội',
  wide: true,
  form: 'truc-tuyen',
  secret: false,
  startsAt: instantAt('2026-11-21', '08:30'),
  endsAt: instantAt('2026-11-21', '11:00'),
  phase: 'convened',
  chairName: 'Chủ tịch',
  invitedCount: 584,
  standing: 'secretary',
  ...changes,
});

/** A room that was there throughout the sample briefing. */
export const attendanceRow = (roomId: string, changes: Partial<AttendanceRow> = {}): AttendanceRow => {
  const row = {
    ...unsaidRow(roomId),
    ...changes,
  };
  const { attended, late, leftEarly } = row;
  return { ...row, counted: changes.counted ?? { attended, late, leftEarly, excused: false, headcount: null } };
};

const unsaidRow = (roomId: string): Omit<AttendanceRow, 'counted'> => ({
  roomId,
  unitName: roomId,
  groupName: 'Quận Hoàn Kiếm',
  invited: true,
  intervals: [{ from: instantAt('2026-11-21', '08:30'), to: instantAt('2026-11-21', '11:00') }],
  presentMs: 9_000_000,
  share: 1,
  late: false,
  leftEarly: false,
  disconnections: 0,
  attended: true,
  level: 'commune',
  rollCall: null,
  sweep: null,
  reply: null,
  corrections: [],
});

/** What a meeting's own page knows beyond the list, where nothing was said. */
export const BEYOND_THE_LIST: Omit<MeetingDetail, keyof MeetingSummary> = {
  secretaryName: null,
  deputyName: null,
  place: '',
  requirements: '',
  contact: '',
  calledOffReason: null,
  agenda: [],
  openedAt: null,
  endedAt: null,
};

/** The attendance of the sample briefing. */
export const attendance = (rows: AttendanceRow[], changes: Partial<AttendanceReport> = {}): AttendanceReport => ({
  meetingId: 'meeting1',
  title: 'Giao ban tháng 11',
  organiserName: 'Thành phố Hà Nội',
  openedAt: instantAt('2026-11-21', '08:30'),
  endedAt: instantAt('2026-11-21', '11:00'),
  openMs: 9_000_000,
  outages: [],
  rules: DEFAULT_ATTENDANCE_RULES,
  rows,
  totals: totalsOf(rows),
  logHead: 'abc123',
  ...changes,
});
