import { describe, expect, it } from 'vitest';
import type { Command } from '../../contract/commands.ts';
import { USUAL_CHOICES } from '../../contract/votes.ts';
import { briefing, CHAIR, room, SECRETARY } from '../../testing/briefing.ts';
import { sourceOf, textOf } from '../../testing/minutes.ts';
import { conclusions, tasks, unitsNamed } from './outcomes.ts';
import { votes } from './votes.ts';

const MINUTE = 60_000;
const EIGHT = Date.UTC(2026, 1, 2, 1, 0);
const UNITS = new Map([
  ['unit-a', 'Sở Nội vụ'],
  ['unit-b', 'Sở Tài chính'],
  ['unit-c', 'Quận Ba Đình'],
]);

const write = (conclusionId: string, text: string): Command => ({
  type: 'conclusion.write',
  payload: { conclusionId, text },
});
const task = (taskId: string, coordinatingUnitIds: string[], dueDay: string | null): Command => ({
  type: 'task.set',
  payload: { taskId, conclusionId: null, text: `Việc ${taskId}`, leadUnitId: 'unit-a', coordinatingUnitIds, dueDay },
});

describe('conclusions and tasks', () => {
  const run = briefing('r1');
  for (const command of [
    write('k1', 'Ghi nhận báo cáo'),
    { type: 'agenda.start', payload: { itemId: 'a2' } } as const,
    write('k2', 'Giao Sở Nội vụ rà soát;'),
    write('k3', 'Bỏ'),
    task('t1', ['unit-b', 'unit-c'], '2026-12-05'),
    task('t2', [], null),
    task('t3', [], null),
    { type: 'conclusion.withdraw', payload: { conclusionId: 'k3' } } as const,
    { type: 'task.withdraw', payload: { taskId: 't3' } } as const,
  ]) {
    run.send(command, SECRETARY);
  }
  run.send(write('k1', 'Ghi nhận báo cáo của các đơn vị'), SECRETARY);
  const source = sourceOf(run, { unitNames: UNITS });

  it('stand as last written, by the items, without those taken back', () => {
    expect(textOf(conclusions(source.state, []).blocks).split('\n')).toEqual([
      'Ghi nhận báo cáo của các đơn vị.',
      'Về mục 2, Cải cách hành chính:',
      'Giao Sở Nội vụ rà soát.',
    ]);
  });

  it('name who leads, who coordinates and by when', () => {
    expect(tasks(source).flatMap(({ blocks }) => textOf(blocks).split('\n'))).toEqual([
      'Nhiệm vụ được giao',
      'TT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn',
      '1 | Việc t1 | Sở Nội vụ | Sở Tài chính, Quận Ba Đình | 05/12/2026',
      '2 | Việc t2 | Sở Nội vụ |  | ',
    ]);
    expect(unitsNamed(source.state)).toEqual(['unit-a', 'unit-b', 'unit-c']);
  });

  it('leave a place to write where the log has none', () => {
    const { state } = sourceOf(briefing('r1'));
    expect(conclusions(state, [])).toMatchObject({ key: 'conclusions', blocks: [] });
    expect(tasks(sourceOf(briefing('r1')))).toEqual([]);
  });
});

describe('votes', () => {
  /** A vote of four units, in which these choices were made. */
  const held = (quorum: number, ...chosen: string[]) => {
    const run = briefing('r1', 'r2', 'r3', 'r4');
    run.now = EIGHT;
    const choices = [...USUAL_CHOICES];
    const asked = { voteId: 'v', question: 'Thông qua kế hoạch', choices, secret: false, voters: 'invited' } as const;
    run.send({ type: 'vote.open', payload: { ...asked, quorum, seconds: null } }, CHAIR);
    for (const [index, choiceId] of chosen.entries()) {
      run.send({ type: 'vote.cast', payload: { voteId: 'v', choiceId } }, room(`r${index + 1}`));
    }
    run.now = EIGHT + 2 * MINUTE;
    run.send({ type: 'vote.close', payload: { voteId: 'v' } }, CHAIR);
    return votes(run.state).flatMap(({ blocks }) => textOf(blocks).split('\n'));
  };

  it('tell question, choices, counts, quorum and result', () => {
    expect(held(2, 'for', 'for', 'abstain')).toEqual([
      'Kết quả biểu quyết',
      '1. Thông qua kế hoạch',
      'Thời gian: 08:00–08:02; biểu quyết công khai. Có quyền biểu quyết 4 đơn vị, đã biểu quyết 3 (75%); cần ít nhất 2.',
      'Lựa chọn | Số phiếu | Tỷ lệ trên số đã biểu quyết',
      'Tán thành | 2 | 66,7%',
      'Không tán thành | 0 | 0%',
      'Không biểu quyết | 1 | 33,3%',
      'Kết quả: có giá trị; nhiều phiếu nhất là “Tán thành” (2 phiếu, 66,7%).',
    ]);
  });

  it('say that too few have voted, that votes are equal, and nothing where none was held', () => {
    expect(held(3, 'for').at(-1)).toBe('Kết quả: không đủ số đơn vị biểu quyết tối thiểu, không có giá trị.');
    expect(held(1, 'for', 'against').at(-1)).toBe(
      'Kết quả: có giá trị; “Tán thành”, “Không tán thành” ngang phiếu nhau (1 phiếu, 50%).',
    );
    expect(votes(briefing('r1').state)).toEqual([]);
  });
});
