import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftDesk } from '../contract/drafts.ts';
import type { RecordedEvent } from '../contract/events.ts';
import { paper as paperSchema } from '../papers/paper.ts';
import { briefing, CHAIR, conveneCommand, enter, room, ROOMS, SECRETARY } from '../testing/briefing.ts';
import { startingPoint, steps } from '../testing/commands.ts';
import { sourceOf, textOf, unitNameOf } from '../testing/minutes.ts';
import { newRun } from '../testing/run.ts';
import { minutesSections } from './minutes.ts';
import { noticeSections } from './notice.ts';
import { minutesPaper, noticePaper } from './paper.ts';

const MINUTE = 60_000;
/** 1 February 2026, 08:05 in Việt Nam. */
const MORNING = Date.UTC(2026, 1, 1, 1, 5);

/** A briefing of an hour: two units speak, one is noted, one is excused, all are called once, and it stood paused. */
const held = () => {
  const run = newRun('m1', MORNING);
  run.send(conveneCommand(MORNING), SECRETARY);
  for (const actor of [CHAIR, SECRETARY, room('r1'), room('r2')]) enter(run, actor);
  run.send({ type: 'meeting.open', payload: {} }, CHAIR);
  const at = (minute: number) => {
    run.now = MORNING + minute * MINUTE;
  };
  at(2);
  run.send({ type: 'floor.give', payload: { roomId: 'r1', limitSeconds: null } }, CHAIR);
  at(3);
  run.send({ type: 'note.write', payload: { noteId: 'n1', text: 'Đề nghị bổ sung kinh phi' } }, SECRETARY);
  at(6);
  run.send({ type: 'floor.take', payload: {} }, CHAIR);
  at(7);
  run.send({ type: 'note.write', payload: { noteId: 'n2', text: 'Chủ trì nhắc tiến độ.' } }, SECRETARY);
  at(8);
  run.send({ type: 'meeting.pause', payload: {} }, CHAIR);
  at(18);
  run.send({ type: 'meeting.resume', payload: {} }, CHAIR);
  at(20);
  run.send({ type: 'sweep.start', payload: { roomIds: ['r1', 'r2', 'r3'] } }, CHAIR);
  at(21);
  run.send({ type: 'sweep.answer', payload: { roomId: 'r1', answer: 'in-order', note: '' } }, CHAIR);
  run.send({ type: 'sweep.answer', payload: { roomId: 'r2', answer: 'problem', note: 'mất tiếng' } }, CHAIR);
  at(60);
  run.send({ type: 'meeting.end', payload: {} }, CHAIR);
  run.send({ type: 'note.write', payload: { noteId: 'n1', text: 'Đề nghị bổ sung kinh phí' } }, SECRETARY);
  run.send(
    {
      type: 'attendance.correct',
      payload: { roomId: 'r3', correction: { field: 'excused', value: true }, reason: 'Đi chống bão' },
    },
    SECRETARY,
  );
  return run;
};

/** Who had the floor other than to answer when called. */
const speakersIn = (log: readonly RecordedEvent[]): Set<string> => {
  const speakers = new Set<string>();
  let called: string | null = null;
  for (const { event } of log) {
    if (event.type === 'sweep.called') called = event.payload.roomId;
    if (event.type === 'sweep.ended') called = null;
    if (event.type === 'floor.given' && event.payload.roomId !== called) speakers.add(event.payload.roomId);
  }
  return speakers;
};

describe('the facts of the minutes', () => {
  const sections = minutesSections(sourceOf(held()));
  const textIn = (key: string) => textOf(sections.find((section) => section.key === key)?.blocks ?? []);

  it('fit the contract and stand in the order of form 1.9', () => {
    expect(draftDesk.shape.sections.parse(sections).map(({ key }) => key)).toEqual([
      'opening',
      'attendance',
      'people',
      'course',
      'conclusions',
      'closing',
    ]);
  });

  it('tell begin and end in the words of the form, days and months with their zeros', () => {
    expect(textIn('opening')).toBe(
      'Thời gian bắt đầu: 08 giờ 05, ngày 01 tháng 02 năm 2026.\n' +
        'Địa điểm: Điểm cầu trung tâm Ủy ban nhân dân Thành phố, kết nối với 4 điểm cầu (họp trực tuyến).',
    );
    expect(textIn('closing')).toBe('Cuộc họp kết thúc vào 09 giờ 05, ngày 01 tháng 02 năm 2026./.');
    expect(textIn('people')).toBe('Chủ trì (chủ tọa): Nguyễn Văn An.\nThư ký (người ghi biên bản): Trần Thị Bình.');
  });

  it('name who was there and who was not, with reasons', () => {
    expect(textIn('attendance')).toBe(
      [
        'Thành phần tham dự:',
        'Được mời 4 điểm cầu; có mặt 2; vắng có lý do 1; vắng không lý do 1.',
        'Có mặt (2):',
        'Phường r1',
        'Phường r2',
        'Vắng có lý do (1):',
        'Phường r3: Đi chống bão',
        'Vắng không lý do (1):',
        'Phường r4',
      ].join('\n'),
    );
  });

  it('tell the course: speakers with time and notes as corrected, pauses, and a sweep as one line', () => {
    expect(textIn('course')).toBe(
      [
        'Nội dung (theo diễn biến cuộc họp):',
        '08:07–08:11, Phường r1 phát biểu: Đề nghị bổ sung kinh phí.',
        '08:12: Chủ trì nhắc tiến độ.',
        '08:13–08:23: cuộc họp tạm dừng.',
        '08:25–08:26: gọi lần lượt 3 điểm cầu: 1 ổn định; báo có sự cố: Phường r2 (mất tiếng); không trả lời: Phường r3.',
      ].join('\n'),
    );
  });

  it('follow a correction that is made later', () => {
    const run = held();
    run.send(
      {
        type: 'attendance.correct',
        payload: { roomId: 'r4', correction: { field: 'attended', value: true }, reason: 'Họp tại phòng bên' },
      },
      SECRETARY,
    );
    const attendance = minutesSections(sourceOf(run)).find(({ key }) => key === 'attendance');
    expect(textOf(attendance?.blocks ?? [])).toContain('có mặt 3; vắng có lý do 1; vắng không lý do 0');
  });

  it('name the deputy as chair where the chair handed the meeting over', () => {
    const run = briefing();
    run.send({ type: 'chair.handOver', payload: {} }, CHAIR);
    const people = minutesSections(sourceOf(run)).find(({ key }) => key === 'people');
    expect(textOf(people?.blocks ?? [])).toContain('Chủ trì (chủ tọa): Lê Văn Cường.');
  });

  it('hold every speaker of any meeting', () => {
    fc.assert(
      fc.property(startingPoint, steps, (_where, todo) => {
        const run = briefing(...ROOMS);
        for (const { wait, actor, make } of todo) {
          run.now += Math.max(0, wait);
          run.send(make({ state: run.state, now: run.now }), actor);
        }
        const text = textOf(minutesSections(sourceOf(run)).flatMap(({ blocks }) => blocks));
        for (const roomId of speakersIn(run.log)) expect(text).toContain(`${unitNameOf(roomId)} phát biểu`);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the papers', () => {
  const source = sourceOf(held());
  const draft = {
    title: source.title,
    issuer: {
      superior: null,
      name: 'ỦY BAN NHÂN DÂN THÀNH PHỐ',
      place: 'Hà Nội',
      signature: { authority: ['TL. CHỦ TỊCH'], title: 'CHÁNH VĂN PHÒNG', name: null },
    },
    number: 5,
    logHead: 'c'.repeat(64),
    replaces: null,
    content: {
      texts: [{ after: 'course', blocks: [{ kind: 'paragraph' as const, runs: [{ text: 'Ý kiến khác.' }] }] }],
      recipients: ['Lưu: VT.'],
    },
  };

  it('of the minutes: own text after its facts, no place-and-date line, the secretary left and the chair right', () => {
    const made = minutesPaper(
      { ...draft, symbol: 'BB-UBND', sections: minutesSections(source) },
      { chair: 'Nguyễn Văn An', secretary: 'Trần Thị Bình' },
    );
    expect(paperSchema.parse(made)).toMatchObject({
      type: 'bien-ban',
      date: null,
      number: { number: 5, symbol: 'BB-UBND' },
      signatures: { left: { title: 'THƯ KÝ', name: 'Trần Thị Bình' }, right: { title: 'CHỦ TỌA' } },
      colophon: expect.stringContaining('cccc') as string,
    });
    expect(textOf(made.body)).toMatch(/không trả lời: Phường r3\.\nÝ kiến khác\.\nCuộc họp kết thúc vào .*\.\/\.$/);
  });

  it('of the minutes in a later version: what they replace, and why', () => {
    const replaces = { number: '05/BB-UBND', issuedAt: MORNING, reason: 'Thiếu một ý kiến' };
    const made = minutesPaper(
      { ...draft, symbol: 'BB-UBND', replaces, sections: minutesSections(source) },
      { chair: 'A', secretary: null },
    );
    expect(textOf(made.body.slice(0, 1))).toBe(
      'Biên bản này thay thế Biên bản số 05/BB-UBND ngày 01 tháng 02 năm 2026. Lý do: Thiếu một ý kiến.',
    );
  });

  it('of the notice: dated, signed for the agency, ending with its sign', () => {
    const made = noticePaper(
      { ...draft, symbol: 'TB-UBND', sections: noticeSections(source) },
      'Nguyễn Văn An',
      '2026-02-03',
    );
    expect(paperSchema.parse(made)).toMatchObject({
      type: 'thong-bao',
      date: '2026-02-03',
      signatures: { left: null, right: { title: 'CHÁNH VĂN PHÒNG' } },
    });
    expect(textOf(made.body)).toMatch(/^Ngày 01 tháng 02 năm 2026, tại .*\.\/\.$/s);
  });

  it('leave out a heading below which nobody has written, and keep it with what somebody has', () => {
    const paperWith = (after: string) => {
      const texts = [{ after, blocks: [{ kind: 'paragraph' as const, runs: [{ text: 'Thống nhất.' }] }] }];
      const facts = { symbol: 'BB-UBND', sections: minutesSections(source) };
      const made = minutesPaper(
        { ...draft, ...facts, content: { ...draft.content, texts } },
        { chair: 'A', secretary: null },
      );
      return textOf(made.body);
    };
    expect(paperWith('course')).not.toContain('Kết luận của chủ trì');
    expect(paperWith('conclusions')).toMatch(/\nKết luận của chủ trì\nThống nhất\.\nCuộc họp kết thúc/);
  });

  it('lose no text whose facts are gone', () => {
    const content = { ...draft.content, texts: [{ ...draft.content.texts[0]!, after: 'item:x' }] };
    const made = minutesPaper(
      { ...draft, content, symbol: 'BB-UBND', sections: minutesSections(source) },
      { chair: 'A', secretary: null },
    );
    expect(textOf(made.body)).toContain('Ý kiến khác.');
  });
});
