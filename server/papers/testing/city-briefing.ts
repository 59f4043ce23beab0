import type { AttendanceRow } from '#shared/contract/attendance.ts';
import type { Actor, Command } from '#shared/contract/commands.ts';
import type { Unit } from '#shared/contract/units.ts';
import { USUAL_CHOICES } from '#shared/contract/votes.ts';
import { totalsOf } from '#shared/attendance/totals.ts';
import type { MinutesSource } from '#shared/minutes/source.ts';
import { CHAIR, conveneCommand, enter, room, SECRETARY } from '#shared/testing/briefing.ts';
import { sourceOf } from '#shared/testing/minutes.ts';
import { newRun } from '#shared/testing/run.ts';
import { readCity } from '../../org/city.ts';

const MINUTE = 60_000;
/** 08:00 on Saturday, 21 November 2026, in Việt Nam. */
const EIGHT = Date.UTC(2026, 10, 21, 1, 0);

const AGENDA = [
  'Tình hình kinh tế - xã hội tháng 10 và nhiệm vụ trọng tâm tháng 11 năm 2026',
  'Kết quả cải cách hành chính, giải quyết thủ tục hành chính tại bộ phận một cửa cấp xã',
  'Công tác giải phóng mặt bằng các dự án trọng điểm',
  'Phòng, chống thiên tai và bảo đảm an sinh xã hội dịp cuối năm',
].map((title, index) => ({ itemId: `item-${index + 1}`, title, minutes: 30, speaker: '', unitId: null }));

const NOTES = [
  'báo cáo tỷ lệ giải quyết hồ sơ đúng hạn đạt 98,6%; kiến nghị Thành phố sớm ban hành quy trình liên thông về đất đai',
  'nêu vướng mắc về đơn giá bồi thường giữa hai xã giáp ranh; đề nghị Sở Tài nguyên và Môi trường hướng dẫn trước ngày 30/11',
  'đề nghị bổ sung kinh phí nâng cấp đường truyền cho các điểm cầu thường xuyên mất kết nối',
  'cam kết hoàn thành bàn giao mặt bằng sạch đoạn qua địa bàn trước ngày 15/12 và báo cáo hằng tuần',
];

const SPEECHES = 196;

/** A briefing of the whole city of 2019: every district and commune invited, some absent, item after item. */
export const cityBriefing = async (): Promise<MinutesSource> => {
  const { units } = await readCity('hanoi-2019');
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const invited = inOrder(units);
  const run = newRun('m1', EIGHT - 30 * MINUTE);
  const send = (minute: number, command: Command, actor: Actor): void => {
    run.now = EIGHT + minute * MINUTE;
    const decision = run.send(command, actor);
    if (!decision.ok) throw new Error(`${command.type}: ${decision.code}`);
  };
  const convene = conveneCommand(EIGHT);
  const agenda = AGENDA;
  const place = 'Phòng họp số 2, Trụ sở UBND Thành phố, số 12 Lê Lai, quận Hoàn Kiếm';
  run.send(
    { ...convene, payload: { ...convene.payload, place, agenda, invitedRoomIds: invited.map(({ id }) => id) } },
    SECRETARY,
  );
  run.now = EIGHT - 5 * MINUTE;
  for (const actor of [CHAIR, SECRETARY]) enter(run, actor);
  // Of every hundred units three do not come.
  const absent = invited.filter((_, index) => index % 31 === 17);
  const present = invited.filter((unit) => !absent.includes(unit));
  for (const { id } of present) enter(run, room(id));
  send(0, { type: 'meeting.open', payload: {} }, CHAIR);
  send(2, note('begin', 'Chủ trì khai mạc, nêu mục đích, yêu cầu của cuộc họp'), SECRETARY);
  const perItem = SPEECHES / AGENDA.length;
  for (const [index, { itemId }] of AGENDA.entries()) {
    const from = 5 + index * (perItem + 5);
    send(from, { type: 'agenda.start', payload: { itemId } }, SECRETARY);
    for (let turn = 0; turn < perItem; turn += 1) {
      const speaker = present[((index * perItem + turn) * 3) % present.length];
      if (!speaker) continue;
      send(from + turn + 0.2, give(speaker.id), CHAIR);
      const text = NOTES[turn % NOTES.length] ?? '';
      send(from + turn + 0.5, note(`n-${index}-${turn}`, text), SECRETARY);
      send(from + turn + 0.9, { type: 'floor.take', payload: {} }, CHAIR);
    }
    const commenting = present[index * 7 + 1];
    if (commenting) {
      const text = 'Nhất trí với báo cáo; đề nghị làm rõ nguồn kinh phí thực hiện';
      send(from + perItem, { type: 'comment.send', payload: { commentId: `c-${index}`, text } }, room(commenting.id));
    }
    send(
      from + perItem + 1,
      { type: 'conclusion.write', payload: { conclusionId: `k-${index}`, text: CONCLUSIONS[index] ?? '' } },
      SECRETARY,
    );
    send(from + perItem + 2, { type: 'agenda.finish', payload: { itemId } }, SECRETARY);
  }
  vote(send, present);
  const district = (name: string): string => units.find((unit) => unit.name === name)?.id ?? '';
  for (const [index, [text, lead, dueDay]] of TASKS.entries()) {
    const coordinatingUnitIds = [district('Quận Hoàn Kiếm'), district('Huyện Ba Vì')].filter((id) => id !== '');
    const payload = {
      taskId: `t-${index}`,
      conclusionId: null,
      text,
      leadUnitId: district(lead),
      coordinatingUnitIds,
      dueDay,
    };
    send(225, { type: 'task.set', payload }, SECRETARY);
  }
  send(230, { type: 'meeting.end', payload: {} }, CHAIR);
  for (const { id } of absent.filter((_, index) => index % 2 === 0)) {
    const correction = { field: 'excused' as const, value: true };
    send(
      240,
      { type: 'attendance.correct', payload: { roomId: id, correction, reason: 'Trực phòng, chống lụt bão' } },
      SECRETARY,
    );
  }
  const source = sourceOf(
    run,
    {
      organiserName: 'Ủy ban nhân dân thành phố Hà Nội',
      title: 'Họp giao ban trực tuyến tháng 11 năm 2026',
      unitNames: new Map(units.map(({ id, name }) => [id, name])),
    },
    (roomId) => {
      const unit = byId.get(roomId);
      const above = byId.get(unit?.parentId ?? '');
      return { unitName: unit?.name ?? '', groupName: above?.name ?? '', level: unit?.level ?? 'commune' };
    },
  );
  const rows = source.report.rows.map(withPeople);
  return { ...source, report: { ...source.report, rows, totals: totalsOf(rows) } };
};

/** Districts, then the communes of each. */
const inOrder = (units: readonly Unit[]): Unit[] => {
  const districts = units.filter(({ level }) => level === 'district');
  return [...districts, ...districts.flatMap(({ id }) => units.filter(({ parentId }) => parentId === id))];
};

const note = (noteId: string, text: string): Command => ({ type: 'note.write', payload: { noteId, text } });
const give = (roomId: string): Command => ({ type: 'floor.give', payload: { roomId, limitSeconds: null } });

const CONCLUSIONS = [
  'Ghi nhận nỗ lực của các quận, huyện, thị xã; yêu cầu hoàn thành ở mức cao nhất các chỉ tiêu năm 2026',
  'Sở Nội vụ chủ trì rà soát toàn bộ thủ tục còn chậm, báo cáo nguyên nhân từng hồ sơ quá hạn',
  'Các huyện có dự án trọng điểm bàn giao mặt bằng sạch trước ngày 15 tháng 12 năm 2026',
  'Bảo đảm trực 24/24 giờ; không để người dân nào thiếu đói, thiếu nơi ở trong mùa mưa bão',
];

const TASKS: [text: string, lead: string, dueDay: string | null][] = [
  [
    'Rà soát thủ tục hành chính còn chậm, công khai hồ sơ quá hạn trên cổng thông tin điện tử',
    'Quận Ba Đình',
    '2026-12-05',
  ],
  ['Bàn giao mặt bằng sạch đoạn qua địa bàn huyện', 'Huyện Đông Anh', '2026-12-15'],
  ['Nâng cấp đường truyền của các điểm cầu thường xuyên mất kết nối', 'Huyện Sóc Sơn', null],
];

const vote = (send: (minute: number, command: Command, actor: Actor) => void, present: readonly Unit[]): void => {
  const asked = {
    voteId: 'v-1',
    question: 'Thông qua kế hoạch giao ban trực tuyến quý I năm 2027',
    secret: false,
  } as const;
  const payload = { ...asked, choices: [...USUAL_CHOICES], quorum: 308, voters: 'invited' as const, seconds: null };
  send(216, { type: 'vote.open', payload }, CHAIR);
  for (const [index, { id }] of present.entries()) {
    const choiceId = index % 20 === 0 ? 'abstain' : index % 33 === 0 ? 'against' : 'for';
    send(217, { type: 'vote.cast', payload: { voteId: 'v-1', choiceId } }, room(id));
  }
  send(219, { type: 'vote.close', payload: { voteId: 'v-1' } }, CHAIR);
};

const OFFICES = ['Chủ tịch UBND', 'Phó Chủ tịch UBND', 'Chánh Văn phòng'];
const NAMES = [
  'Nguyễn Thị Hồng Hạnh',
  'Trần Đức Long',
  'Phạm Quốc Khánh',
  'Đỗ Thị Thu Hà',
  'Lê Minh Tuấn',
  'Vũ Ngọc Ánh',
];

/** As each room answered the roll call: two people, in every sixtieth a substitute. */
const withPeople = (row: AttendanceRow, index: number): AttendanceRow => {
  if (!row.counted.attended) return row;
  const name = (place: number): string => NAMES[place % NAMES.length] ?? '';
  const substitute = index % 60 === 7;
  const first = {
    name: name(index),
    office: OFFICES[substitute ? 1 : 0] ?? '',
    deputisesFor: substitute ? { name: name(index + 3) } : null,
  };
  const people = [first, { name: name(index + 1), office: OFFICES[2] ?? '', deputisesFor: null }];
  return {
    ...row,
    rollCall: { at: EIGHT, answer: 'present', headcount: 2, people, note: '' },
    counted: { ...row.counted, headcount: 2, late: index % 90 === 4 },
  };
};
