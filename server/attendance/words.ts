import type { Locale } from '#shared/contract/locale.ts';
import type { AttendanceRules } from '#shared/contract/settings.ts';
import type { Correction } from '#shared/contract/corrections.ts';
import type { ReplyState } from '#shared/contract/replies.ts';
import type { RollAnswer, SweepAnswer } from '#shared/contract/roll-call.ts';
import type { UnitLevel } from '#shared/contract/units.ts';
import type { Column, TotalsColumn } from './table.ts';

/** The words of the attendance sheet in one language. */
export type Words = {
  sheet: string;
  heading: string;
  columns: Record<Column, string>;
  totalsSheet: string;
  totals: Record<TotalsColumn, string>;
  all: string;
  guests: string;
  levels: Record<UnitLevel, string>;
  replies: Record<ReplyState, string>;
  rollAnswers: Record<RollAnswer, string>;
  sweepAnswers: Record<SweepAnswer, string>;
  excuses: Record<'excused' | 'unexcused', string>;
  /** The name of what was corrected. */
  fields: Record<Correction['field'], string>;
  takenBack: string;
  blanked: string;
  deputyText: (name: string, forWhom: string) => string;
  yes: string;
  no: string;
  organiser: string;
  opened: string;
  ended: string;
  openMinutes: string;
  outages: string;
  none: string;
  stillOpen: string;
  zone: string;
  rule: string;
  ruleText: (rules: AttendanceRules) => string;
  logHead: string;
};

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
const minutes = (ms: number): string => String(Math.round(ms / 6000) / 10);
const seconds = (ms: number): string => String(ms / 1000);

const vi: Words = {
  sheet: 'Tham dự',
  heading: 'Kết quả tham dự',
  columns: {
    unit: 'Đơn vị',
    group: 'Trực thuộc',
    invited: 'Được mời',
    from: 'Có mặt từ',
    to: 'Có mặt đến',
    intervals: 'Các khoảng có mặt',
    minutes: 'Số phút có mặt',
    share: 'Tỷ lệ có mặt',
    late: 'Đến muộn',
    leftEarly: 'Rời họp sớm',
    disconnections: 'Số lần mất kết nối',
    attended: 'Đo được là tham dự',
    reply: 'Trả lời giấy mời',
    rollCall: 'Điểm danh',
    headcount: 'Số người',
    people: 'Người dự',
    deputies: 'Dự thay',
    remarks: 'Ghi chú',
    sweep: 'Gọi lần lượt',
    excuse: 'Vắng',
    counted: 'Tham dự',
    corrections: 'Điều chỉnh',
  },
  totalsSheet: 'Tổng hợp',
  totals: {
    invited: 'Được mời',
    attended: 'Tham dự',
    late: 'Đến muộn',
    leftEarly: 'Rời họp sớm',
    excused: 'Vắng có phép',
    unexcused: 'Vắng không phép',
    answered: 'Đã điểm danh',
    headcount: 'Số người',
  },
  all: 'Tất cả',
  guests: 'Ngoài thành phần mời',
  levels: { city: 'Cấp thành phố', department: 'Sở, ban, ngành', district: 'Cấp huyện', commune: 'Cấp xã' },
  replies: {
    unanswered: 'chưa trả lời',
    comes: 'sẽ dự',
    waiting: 'người dự thay chờ duyệt',
    approved: 'người dự thay được đồng ý',
    refused: 'người dự thay không được đồng ý',
    excused: 'vắng có lý do',
  },
  rollAnswers: { present: 'có mặt', absent: 'vắng' },
  sweepAnswers: { 'in-order': 'có mặt, ổn định', problem: 'có mặt, có sự cố', absent: 'không trả lời' },
  excuses: { excused: 'có phép', unexcused: 'không phép' },
  fields: {
    attended: 'Tham dự',
    late: 'Đến muộn',
    leftEarly: 'Rời họp sớm',
    excused: 'Vắng có phép',
    headcount: 'Số người',
  },
  takenBack: 'bỏ điều chỉnh',
  blanked: '(đã xóa tên)',
  deputyText: (name, forWhom) => `${name} dự thay ${forWhom}`,
  yes: 'có',
  no: 'không',
  organiser: 'Đơn vị tổ chức',
  opened: 'Khai mạc',
  ended: 'Kết thúc',
  openMinutes: 'Thời gian họp, không kể tạm dừng (phút)',
  outages: 'Sự cố hệ thống',
  none: 'không có',
  stillOpen: 'đang họp, số liệu tạm tính',
  zone: 'Mọi giờ là giờ Việt Nam (UTC+7).',
  rule: 'Quy tắc tính',
  ruleText: (rules) =>
    [
      `Tham dự: có mặt từ ${percent(rules.attendedShare)} thời gian họp`,
      `hoặc điểm danh có mặt và từ ${percent(rules.attendedShareWithRollCall)}`,
      `đến muộn: sau khai mạc quá ${minutes(rules.lateAfterMs)} phút`,
      `rời sớm: trước kết thúc quá ${minutes(rules.leftEarlyBeforeMs)} phút`,
      `gián đoạn dưới ${seconds(rules.graceMs)} giây không tính là mất kết nối`,
      `trở lại trong ${seconds(rules.outageReturnMs)} giây sau sự cố hệ thống: có mặt liên tục`,
    ].join('; '),
  logHead: 'Mã chuỗi nhật ký',
};

const en: Words = {
  sheet: 'Attendance',
  heading: 'Attendance',
  columns: {
    unit: 'Unit',
    group: 'Belongs to',
    invited: 'Invited',
    from: 'Present from',
    to: 'Present to',
    intervals: 'Intervals of presence',
    minutes: 'Minutes present',
    share: 'Share',
    late: 'Late',
    leftEarly: 'Left early',
    disconnections: 'Disconnections',
    attended: 'Measured as attended',
    reply: 'Reply to invitation',
    rollCall: 'Roll call',
    headcount: 'People',
    people: 'Those present',
    deputies: 'Substitutes',
    remarks: 'Remarks',
    sweep: 'When called',
    excuse: 'Absence',
    counted: 'Attended',
    corrections: 'Corrections',
  },
  totalsSheet: 'Totals',
  totals: {
    invited: 'Invited',
    attended: 'Attended',
    late: 'Late',
    leftEarly: 'Left early',
    excused: 'Absent, excused',
    unexcused: 'Absent, unexcused',
    answered: 'Answered',
    headcount: 'People',
  },
  all: 'All',
  guests: 'Not invited',
  levels: { city: 'City', department: 'Departments', district: 'Districts', commune: 'Communes' },
  replies: {
    unanswered: 'no reply',
    comes: 'comes',
    waiting: 'substitute awaits approval',
    approved: 'substitute approved',
    refused: 'substitute not approved',
    excused: 'apologised',
  },
  rollAnswers: { present: 'present', absent: 'absent' },
  sweepAnswers: { 'in-order': 'present, in order', problem: 'present, a problem', absent: 'no answer' },
  excuses: { excused: 'excused', unexcused: 'unexcused' },
  fields: {
    attended: 'Attended',
    late: 'Late',
    leftEarly: 'Left early',
    excused: 'Excused',
    headcount: 'People',
  },
  takenBack: 'correction taken back',
  blanked: '(name blanked)',
  deputyText: (name, forWhom) => `${name} for ${forWhom}`,
  yes: 'yes',
  no: 'no',
  organiser: 'Organiser',
  opened: 'Opened',
  ended: 'Ended',
  openMinutes: 'Open time without pauses (minutes)',
  outages: 'Outages of the system',
  none: 'none',
  stillOpen: 'still open, preliminary',
  zone: 'All times are those of Vietnam (UTC+7).',
  rule: 'Rule in force',
  ruleText: (rules) =>
    [
      `Attended: present for ${percent(rules.attendedShare)} of the open time`,
      `or answered the roll call and present for ${percent(rules.attendedShareWithRollCall)}`,
      `late: more than ${minutes(rules.lateAfterMs)} min after the opening`,
      `left early: more than ${minutes(rules.leftEarlyBeforeMs)} min before the end`,
      `gaps under ${seconds(rules.graceMs)} s are no disconnection`,
      `back within ${seconds(rules.outageReturnMs)} s of an outage of the system: present throughout`,
    ].join('; '),
  logHead: 'Head of the log',
};

/** The words of the sheet, by language. */
export const WORDS: Record<Locale, Words> = { vi, en };
