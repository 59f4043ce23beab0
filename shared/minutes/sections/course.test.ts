import { describe, expect, it } from 'vitest';
import type { Command } from '../../contract/commands.ts';
import { briefing, CHAIR, room, SECRETARY } from '../../testing/briefing.ts';
import { sourceOf, textOf } from '../../testing/minutes.ts';
import { course } from './course.ts';

const MINUTE = 60_000;

/** 08:00 in Việt Nam. */
const EIGHT = Date.UTC(2026, 1, 2, 1, 0);

type Step = [minute: number, command: Command, actor?: typeof CHAIR];

/** A briefing that opened at eight, and took these steps. */
const after = (...steps: Step[]) => {
  const run = briefing('r1', 'r2');
  for (const [minute, command, actor = CHAIR] of steps) {
    run.now = EIGHT + minute * MINUTE;
    const decision = run.send(command, actor);
    if (!decision.ok) throw new Error(decision.code);
  }
  return course(sourceOf(run, { unitNames: new Map([['so-noi-vu', 'Sở Nội vụ']]) })).map(({ key, blocks }) => ({
    key,
    text: textOf(blocks).split('\n'),
  }));
};

const start = (itemId: string): Command => ({ type: 'agenda.start', payload: { itemId } });
const finish = (itemId: string): Command => ({ type: 'agenda.finish', payload: { itemId } });
const give = (roomId: string): Command => ({ type: 'floor.give', payload: { roomId, limitSeconds: null } });
const take: Command = { type: 'floor.take', payload: {} };
const note = (noteId: string, text: string): Command => ({ type: 'note.write', payload: { noteId, text } });
const comment = (commentId: string, text: string): Command => ({ type: 'comment.send', payload: { commentId, text } });

describe('the course by the items of the agenda', () => {
  it('has each item with its times, speakers and notes, and what is outside of them in its own place', () => {
    const sections = after(
      [1, note('n0', 'Chủ trì nêu yêu cầu'), SECRETARY],
      [2, start('a1')],
      [3, give('r1')],
      [4, note('n1', 'Kiến nghị bố trí vốn'), SECRETARY],
      [9, take],
      [10, finish('a1')],
      [12, give('r2')],
      [14, take],
      [15, start('a2')],
      [16, note('n2', 'Chủ trì nhắc hạn báo cáo.'), SECRETARY],
      [20, { type: 'meeting.end', payload: {} }],
    );
    expect(sections).toEqual([
      {
        key: 'course',
        text: [
          'Nội dung (theo diễn biến cuộc họp):',
          'Cuộc họp tiến hành 2/2 mục của chương trình.',
          '08:01: Chủ trì nêu yêu cầu.',
        ],
      },
      {
        key: 'item:a1',
        text: [
          '1. Tình hình tháng 10',
          'Thời gian: 08:02–08:10.',
          '08:03–08:09, Phường r1 phát biểu: Kiến nghị bố trí vốn.',
        ],
      },
      {
        key: 'item:a2',
        text: ['2. Cải cách hành chính', 'Thời gian: 08:15–08:20.', '08:16: Chủ trì nhắc hạn báo cáo.'],
      },
      { key: 'outside', text: ['Ngoài các mục của chương trình', '08:12–08:14, Phường r2 phát biểu.'] },
    ]);
  });

  it('tells all times of an item that was taken up again, and names those that never were', () => {
    const sections = after([2, start('a2')], [5, finish('a2')], [30, start('a2')], [40, finish('a2')]);
    expect(sections.map(({ text }) => text)).toEqual([
      [
        'Nội dung (theo diễn biến cuộc họp):',
        'Cuộc họp tiến hành 1/2 mục của chương trình. Chưa tiến hành: 1. Tình hình tháng 10.',
      ],
      ['2. Cải cách hành chính', 'Thời gian: 08:02–08:05; 08:30–08:40.'],
    ]);
  });

  it('has written comments with the item that ran, and a vote as a line', () => {
    const sections = after(
      [2, start('a1')],
      [3, comment('c1', 'Phường đề nghị lùi hạn'), room('r1')],
      [4, comment('c2', 'Nhất trí.'), room('r2')],
      [
        5,
        {
          type: 'vote.open',
          payload: {
            voteId: 'v1',
            question: 'Lùi hạn một tuần',
            choices: [
              { choiceId: 'yes', text: 'Có' },
              { choiceId: 'no', text: 'Không' },
            ],
            secret: false,
            quorum: 1,
            voters: 'invited',
            seconds: null,
          },
        },
      ],
      [7, { type: 'vote.close', payload: { voteId: 'v1' } }],
      [8, finish('a1')],
      [9, comment('c3', 'Đường truyền kém'), room('r1')],
    );
    expect(sections.find(({ key }) => key === 'item:a1')?.text.slice(2)).toEqual([
      '08:05–08:07: biểu quyết “Lùi hạn một tuần”.',
      'Ý kiến bằng văn bản (2):',
      'Phường r1: Phường đề nghị lùi hạn.',
      'Phường r2: Nhất trí.',
    ]);
    expect(sections.find(({ key }) => key === 'outside')?.text.slice(1)).toEqual([
      'Ý kiến bằng văn bản (1):',
      'Phường r1: Đường truyền kém.',
    ]);
  });

  it('is one section where nobody kept to the agenda', () => {
    const sections = after([3, give('r1')], [5, take], [6, comment('c1', 'Nhất trí'), room('r2')]);
    expect(sections).toEqual([
      {
        key: 'course',
        text: [
          'Nội dung (theo diễn biến cuộc họp):',
          '08:03–08:05, Phường r1 phát biểu.',
          'Ý kiến bằng văn bản (1):',
          'Phường r2: Nhất trí.',
        ],
      },
    ]);
  });
});
