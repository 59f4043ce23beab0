import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AttendanceReport } from '#shared/contract/attendance.ts';
import type { MeetingEvent } from '#shared/contract/events.ts';
import { smallCity } from '../testing/small-city.ts';
import { addMeeting, MORNING } from '../testing/meetings.ts';
import { attendanceCsv } from './csv.ts';
import { createReporter } from './report.ts';
import { WORDS } from './words.ts';
import { attendanceXlsx } from './xlsx.ts';

const HOUR = 3_600_000;
const minutes = (count: number) => count * 60_000;
const at = (offset: number) => MORNING + offset;

/** What happened, by moments after eight o'clock. Opened at 08:00:10.400, ended at 09:00:10.400. */
const OPENED = 10_400;
const joined = (party: string): MeetingEvent => ({
  type: 'party.joined',
  version: 1,
  payload: { party, standing: 'room', deviceId: null },
});
const presence = (type: 'presence.began' | 'presence.ended', party: string, moment: number): MeetingEvent => ({
  type,
  version: 1,
  payload: { party, at: at(moment) },
});
const [phucTan, hangBac] = ['room:room-phuctan', 'room:room-hangbac'] as const;
const COURSE: [moment: number, MeetingEvent[]][] = [
  [-minutes(5), [joined(phucTan), presence('presence.began', phucTan, -minutes(5))]],
  [OPENED, [{ type: 'meeting.opened', version: 1, payload: {} }]],
  [minutes(20), [joined(hangBac), presence('presence.began', hangBac, minutes(20) + 600)]],
  [minutes(30), [presence('presence.ended', hangBac, minutes(29))]],
  [minutes(35), [presence('presence.began', hangBac, minutes(35))]],
  [minutes(50), [presence('presence.ended', hangBac, minutes(50) + 499)]],
  [OPENED + HOUR, [{ type: 'meeting.ended', version: 1, payload: {} }]],
];

/** What was said and put right, with the references to the names in the first room. */
const statements = (refs: readonly string[]): [moment: number, MeetingEvent[]][] => {
  const [name = '', forWhom = '', blanked = ''] = refs;
  const deadlineAt = at(minutes(45));
  const roomIds = ['room-hoankiem', 'room-phuctan', 'room-hangbac'];
  const started = { rollCallId: 'c', groupId: null, roomIds, deadlineAt };
  const people = [
    { name, office: 'Phó Chủ tịch', deputisesFor: forWhom },
    { name: blanked, office: '', deputisesFor: null },
  ];
  const answer = {
    rollCallId: 'c',
    roomId: 'room-phuctan',
    answer: 'present',
    headcount: 5,
    people,
    note: 'Tốt',
  } as const;
  return [
    [minutes(40), [{ type: 'rollCall.started', version: 1, payload: started }]],
    [minutes(41), [{ type: 'rollCall.answered', version: 1, payload: answer }]],
    [minutes(42), [{ type: 'rollCall.closed', version: 1, payload: { rollCallId: 'c', reason: 'closed' } }]],
    [
      minutes(43),
      [
        { type: 'sweep.started', version: 1, payload: { roomIds: ['room-hangbac'] } },
        { type: 'sweep.called', version: 1, payload: { roomId: 'room-hangbac' } },
        {
          type: 'sweep.answered',
          version: 1,
          payload: { roomId: 'room-hangbac', answer: 'problem', note: 'Mất tiếng' },
        },
        { type: 'sweep.ended', version: 1, payload: { reason: 'done' } },
      ],
    ],
  ];
};
const CORRECTIONS: [moment: number, MeetingEvent[]][] = [
  [
    OPENED + HOUR + 1_000,
    [
      {
        type: 'attendance.corrected',
        version: 1,
        payload: {
          roomId: 'room-hoankiem',
          correction: { field: 'excused', value: true },
          reason: 'Đi cơ sở chống bão',
        },
      },
      {
        type: 'attendance.corrected',
        version: 1,
        payload: { roomId: 'room-hangbac', correction: { field: 'attended', value: true }, reason: 'Họp phòng bên' },
      },
    ],
  ],
];

let report: AttendanceReport;
let head: string;
beforeAll(async () => {
  const city = await smallCity();
  const title = '=HYPERLINK("http://evil.example") & giao ban';
  await addMeeting(city, { id: 'm', title });
  const meeting = await city.meetings.byId('m');
  if (meeting === undefined) throw new Error('the meeting was not stored');
  const invitedRoomIds = await city.meetings.invitedRooms('m');
  const { class: meetingClass, startsAt, endsAt } = meeting;
  const convened: MeetingEvent = {
    type: 'meeting.convened',
    version: 2,
    payload: {
      title,
      class: meetingClass,
      organiserUnitId: 'city',
      wide: true,
      form: 'truc-tuyen',
      startsAt,
      endsAt,
      chairId: 'chair-city',
      secretaryId: null,
      deputyId: null,
      invitedRoomIds,
      place: '',
      requirements: '',
      contact: '',
      agenda: [],
    },
  };
  const refs = await city.personalNames.keep('m', ['Nguyễn Thị Hạnh', 'Trần Văn Bình', 'Lê Văn Cũ']);
  const course = [[-HOUR, [convened]] as const, ...COURSE, ...statements(refs.with(2, 'x'.repeat(43)))];
  const inOrder = course.toSorted(([a], [b]) => a - b);
  const actor = { party: 'account:secretary-city', standing: 'secretary' } as const;
  let seq = 0;
  for (const [moment, events] of [...inOrder, ...CORRECTIONS]) {
    seq = (await city.log.append('m', seq, [{ at: at(moment), actor, events: [...events] }])).at(-1)?.seq ?? 0;
  }
  report = await createReporter({ ...city, clock: () => at(2 * HOUR) })(meeting);
  head = await city.log.head('m');
});

/** The table of the workbook as a second library reads it, under the names of the columns. */
const readSheet = async (locale: 'vi' | 'en') => {
  const book = read(await attendanceXlsx(report, WORDS[locale]), { cellDates: true, UTC: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  const lines = utils.sheet_to_json<unknown[]>(sheet, { header: 1, UTC: true });
  const top = lines.findIndex((line) => line[0] === WORDS[locale].columns.unit);
  const [names = [], ...rows] = lines.slice(top);
  const table = rows.map((row) => Object.fromEntries(names.map((name, index) => [String(name), row[index]])));
  return { name: book.SheetNames[0], above: lines.slice(0, top), table };
};

/** A time on the clock of Việt Nam, as a Date whose UTC fields show it. */
const clock = (text: string) => new Date(`2026-11-21T${text}Z`);

describe('the report', () => {
  it('tells of every invited room, with names and the unit above', () => {
    expect(report.rows.map(({ unitName, groupName, invited }) => [unitName, groupName, invited])).toEqual([
      ['Quận Hoàn Kiếm', 'Thành phố Hà Nội', true],
      ['Phường Phúc Tân', 'Quận Hoàn Kiếm', true],
      ['Phường Hàng Bạc', 'Quận Hoàn Kiếm', true],
    ]);
    expect(report).toMatchObject({ openedAt: at(OPENED), endedAt: at(OPENED + HOUR), openMs: HOUR, logHead: head });
    expect(
      report.rows.map(({ attended, late, leftEarly, disconnections }) => [attended, late, leftEarly, disconnections]),
    ).toEqual([
      [false, false, false, 0],
      [true, false, false, 0],
      [false, true, true, 1],
    ]);
  });
});

describe('what was said and put right', () => {
  it('stands in the report beside what was measured, with names from beside the log', () => {
    const [hoanKiem, phucTanRow, hangBacRow] = report.rows;
    expect(phucTanRow?.rollCall).toEqual({
      at: at(minutes(41)),
      answer: 'present',
      headcount: 5,
      people: [
        { name: 'Nguyễn Thị Hạnh', office: 'Phó Chủ tịch', deputisesFor: { name: 'Trần Văn Bình' } },
        { name: null, office: '', deputisesFor: null },
      ],
      note: 'Tốt',
    });
    expect(hangBacRow).toMatchObject({
      level: 'commune',
      attended: false,
      counted: { attended: true, late: true },
      sweep: { answer: 'problem', note: 'Mất tiếng' },
      corrections: [{ author: 'secretary-city', reason: 'Họp phòng bên' }],
    });
    expect(hoanKiem).toMatchObject({ level: 'district', counted: { attended: false, excused: true } });
    expect(report.totals.all).toMatchObject({ invited: 3, attended: 2, excused: 1, unexcused: 0, headcount: 5 });
  });

  it('is read back from the workbook by a second library, the totals from its second sheet', async () => {
    const { table } = await readSheet('vi');
    expect(table[0]).toMatchObject({ 'Tham dự': 'không', Vắng: 'có phép' });
    expect(table[1]).toMatchObject({
      'Điểm danh': 'có mặt',
      'Số người': 5,
      'Người dự': 'Nguyễn Thị Hạnh – Phó Chủ tịch; (đã xóa tên)',
      'Dự thay': 'Nguyễn Thị Hạnh dự thay Trần Văn Bình',
      'Ghi chú': 'Tốt',
    });
    expect(table[2]).toMatchObject({ 'Gọi lần lượt': 'có mặt, có sự cố', 'Ghi chú': 'Mất tiếng' });
    expect(table[2]?.['Điều chỉnh']).toBe('Tham dự: có (Họp phòng bên; secretary-city, 09:00:11)');
    const book = read(await attendanceXlsx(report, WORDS.vi));
    const totals = utils.sheet_to_json<unknown[]>(book.Sheets['Tổng hợp'] ?? {}, { header: 1 });
    expect(totals.map((line) => line.slice(0, 3))).toEqual([
      ['Đơn vị', 'Được mời', 'Tham dự'],
      ['Tất cả', 3, 2],
      ['Cấp huyện', 1, 0],
      ['Cấp xã', 2, 2],
      ['Thành phố Hà Nội', 1, 0],
      ['Quận Hoàn Kiếm', 2, 2],
    ]);
  });
});

describe('the workbook', () => {
  it('has real times, which a second library reads to the second', async () => {
    const { table, name } = await readSheet('vi');
    expect(name).toBe('Tham dự');
    expect(table[1]).toMatchObject({
      'Đơn vị': 'Phường Phúc Tân',
      'Trực thuộc': 'Quận Hoàn Kiếm',
      'Được mời': 'có',
      'Có mặt từ': clock('08:00:10'),
      'Có mặt đến': clock('09:00:10'),
      'Số phút có mặt': 60,
      'Tỷ lệ có mặt': 1,
      'Đến muộn': 'không',
      'Đo được là tham dự': 'có',
      'Tham dự': 'có',
    });
    expect(table[2]).toMatchObject({
      'Có mặt từ': clock('08:20:01'),
      'Có mặt đến': clock('08:50:00'),
      'Các khoảng có mặt': '08:20:01–08:29:00, 08:35:00–08:50:00',
      'Số phút có mặt': 24,
      'Đến muộn': 'có',
      'Rời họp sớm': 'có',
      'Số lần mất kết nối': 1,
      'Đo được là tham dự': 'không',
      'Tham dự': 'có',
    });
    expect(table[0]?.['Có mặt từ']).toBeUndefined();
  });

  it('prints the rule in force, the times of the meeting and the head of the log above the table', async () => {
    const { above } = await readSheet('en');
    const facts = Object.fromEntries(above.map(([label, value]) => [String(label), value]));
    expect(facts).toMatchObject({
      Organiser: 'Thành phố Hà Nội',
      Opened: clock('08:00:10'),
      Ended: clock('09:00:10'),
      'Open time without pauses (minutes)': 60,
      'Outages of the system': 'none',
      'Head of the log': head,
    });
    expect(facts['Rule in force']).toBe(
      'Attended: present for 80 % of the open time; or answered the roll call and present for 50 %; ' +
        'late: more than 10 min after the opening; left early: more than 5 min before the end; ' +
        'gaps under 15 s are no disconnection; back within 60 s of an outage of the system: present throughout',
    );
  });

  it('says of a running meeting that its figures are preliminary', async () => {
    const running = await attendanceXlsx({ ...report, endedAt: null }, WORDS.vi);
    const book = read(running);
    expect(utils.sheet_to_csv(book.Sheets[book.SheetNames[0] ?? ''] ?? {})).toContain('đang họp, số liệu tạm tính');
  });
});

describe('the CSV', () => {
  const rowsOf = (bytes: Buffer) =>
    parse<Record<string, string>>(bytes, { bom: true, columns: true, record_delimiter: '\r\n' });

  it('begins with a byte-order mark and has a line for each room', () => {
    const bytes = attendanceCsv(report, WORDS.vi);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = rowsOf(bytes);
    expect(rows).toHaveLength(3);
    expect(rows[2]).toMatchObject({
      'Đơn vị': 'Phường Hàng Bạc',
      'Có mặt từ': '2026-11-21 08:20:01',
      'Có mặt đến': '2026-11-21 08:50:00',
      'Số phút có mặt': '24',
      'Tỷ lệ có mặt': '0.4',
      'Mã chuỗi nhật ký': head,
    });
    expect(rows[0]?.['Quy tắc tính']).toContain('có mặt từ 80 % thời gian họp');
  });

  it('begins no formula', () => {
    const [row] = report.rows;
    if (row === undefined) throw new Error('no row');
    const dangers = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'];
    const rows = dangers.map((unitName) => ({ ...row, unitName }));
    const cells = rowsOf(attendanceCsv({ ...report, rows }, WORDS.en)).map((line) => line['Unit']);
    expect(cells).toEqual(dangers.map((danger) => `'${danger}`));
  });
});
