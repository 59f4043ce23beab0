import { describe, expect, it } from 'vitest';
import type { Command, CommandOf } from '../../contract/commands.ts';
import { briefing, CHAIR, OBSERVER, outcome, room, SECRETARY, UNINVITED } from '../../testing/briefing.ts';
import { boardComment, conclusionsOf, tasksOf } from '../views.ts';

const conclude = (text: string, conclusionId = 'k1'): Command => ({
  type: 'conclusion.write',
  payload: { conclusionId, text },
});
const withdraw = (conclusionId = 'k1'): Command => ({ type: 'conclusion.withdraw', payload: { conclusionId } });
const give = (more: Partial<CommandOf<'task.set'>['payload']> = {}): Command => ({
  type: 'task.set',
  payload: {
    taskId: 't1',
    conclusionId: null,
    text: 'Báo cáo kết quả',
    leadUnitId: 'u1',
    coordinatingUnitIds: ['u2', 'u3'],
    dueDay: '2026-12-01',
    ...more,
  },
});
const comment: Command = { type: 'comment.send', payload: { commentId: 'c1', text: 'Đề nghị bổ sung kinh phí' } };
const start: Command = { type: 'agenda.start', payload: { itemId: 'a1' } };
const end: Command = { type: 'meeting.end', payload: {} };
const standing = ({ state }: Pick<ReturnType<typeof briefing>, 'state'>) =>
  conclusionsOf(state, (party) => `Tên ${party}`);

describe('a written comment', () => {
  it('stands against the running item, with the room it comes from; said twice it stands once', () => {
    const run = briefing('r1');
    run.send(start, CHAIR);
    expect(outcome(run, comment, room('r1'))).toEqual(['comment.sent']);
    expect(outcome(run, comment, room('r1'))).toEqual([]);
    expect(run.state.comments.map((line) => boardComment(line, (party) => `Tên ${party}`))).toEqual([
      {
        commentId: 'c1',
        roomId: 'r1',
        itemId: 'a1',
        text: 'Đề nghị bổ sung kinh phí',
        at: run.now,
        roomName: 'Tên room:r1',
      },
    ]);
  });

  it('is a room’s to send', () => {
    expect(outcome(briefing('r1'), comment, OBSERVER)).toBe('not-permitted');
    expect(outcome(briefing('r1'), comment, room(UNINVITED))).toBe('not-invited');
  });
});

describe('a conclusion', () => {
  it('stands against the item at which it was first written, and is put right in its place', () => {
    const run = briefing('r1');
    run.send(start, CHAIR);
    run.send(conclude('Thống'), SECRETARY);
    run.send(conclude('Giao các quận', 'k2'), SECRETARY);
    run.send({ type: 'agenda.start', payload: { itemId: 'a2' } }, CHAIR);
    expect(outcome(run, conclude('Thống nhất'), CHAIR)).toEqual(['conclusion.written']);
    expect(outcome(run, conclude('Thống nhất'), CHAIR)).toEqual([]);
    expect(standing(run)).toMatchObject([
      { conclusionId: 'k1', itemId: 'a1', text: 'Thống nhất' },
      { conclusionId: 'k2', itemId: 'a1', text: 'Giao các quận' },
    ]);
  });

  it('keeps who spoke and when, however often it is put right', () => {
    const run = briefing('r1');
    const saidAt = run.now;
    run.send(conclude('Chủ trì nói'), SECRETARY);
    run.send({ type: 'floor.give', payload: { roomId: 'r1', limitSeconds: null } }, CHAIR);
    run.now += 60_000;
    run.send(conclude('Điểm cầu nói', 'k2'), SECRETARY);
    run.send(conclude('Chủ trì đã nói'), SECRETARY);
    run.send(end, CHAIR);
    run.send(conclude('Ghi thêm', 'k3'), SECRETARY);
    expect(standing(run)).toMatchObject([
      { text: 'Chủ trì đã nói', at: saidAt, speakerName: `Tên ${CHAIR.party}` },
      { text: 'Điểm cầu nói', at: saidAt + 60_000, speakerName: 'Tên room:r1' },
      { text: 'Ghi thêm', speakerName: null },
    ]);
  });

  it('is put to another item of the agenda, or to none', () => {
    const run = briefing('r1');
    const at = (itemId: string | null): Command => ({
      type: 'conclusion.write',
      payload: { conclusionId: 'k1', text: 'Thống nhất', itemId },
    });
    run.send(start, CHAIR);
    run.send(conclude('Thống nhất'), SECRETARY);
    expect(outcome(run, at('a2'), SECRETARY)).toEqual(['conclusion.written']);
    expect(outcome(run, at('a2'), SECRETARY)).toEqual([]);
    expect(standing(run)).toMatchObject([{ itemId: 'a2' }]);
    expect(outcome(run, at(null), SECRETARY)).toEqual(['conclusion.written']);
    expect(standing(run)).toMatchObject([{ itemId: null }]);
    expect(outcome(run, at('a9'), SECRETARY)).toBe('no-agenda-item');
  });

  it('is taken back, and is back where it stood when it is written again', () => {
    const run = briefing('r1');
    run.send(conclude('Một'), CHAIR);
    run.send(conclude('Hai', 'k2'), CHAIR);
    expect(outcome(run, withdraw(), CHAIR)).toEqual(['conclusion.withdrawn']);
    expect(outcome(run, withdraw(), CHAIR)).toEqual([]);
    expect(standing(run).map(({ text }) => text)).toEqual(['Hai']);
    run.send(conclude('Một'), CHAIR);
    expect(standing(run).map(({ text }) => text)).toEqual(['Một', 'Hai']);
    expect(outcome(run, withdraw('k9'), CHAIR)).toBe('no-such-line');
  });
});

describe('a task', () => {
  it('names work, lead, coordination and deadline, and is put right until the minutes are issued', () => {
    const run = briefing('r1');
    run.send(give(), SECRETARY);
    run.send(end, CHAIR);
    expect(outcome(run, give({ dueDay: '2026-12-15' }), SECRETARY)).toEqual(['task.set']);
    expect(outcome(run, give({ dueDay: '2026-12-15' }), SECRETARY)).toEqual([]);
    expect(tasksOf(run.state)).toMatchObject([
      { leadUnitId: 'u1', coordinatingUnitIds: ['u2', 'u3'], dueDay: '2026-12-15' },
    ]);
    const paper = { version: 1, number: 1, hash: 'a'.repeat(64), after: run.state.seq };
    run.send({ type: 'meeting.close', payload: paper }, SECRETARY);
    expect(outcome(run, give({ taskId: 't2' }), SECRETARY)).toBe('paper-issued');
  });

  it('has each unit once, and follows from a conclusion that was written', () => {
    const run = briefing('r1');
    expect(outcome(run, give({ coordinatingUnitIds: ['u1'] }), CHAIR)).toBe('bad-input');
    expect(outcome(run, give({ coordinatingUnitIds: ['u2', 'u2'] }), CHAIR)).toBe('bad-input');
    expect(outcome(run, give({ conclusionId: 'k1' }), CHAIR)).toBe('no-such-line');
    run.send(conclude('Thống nhất'), CHAIR);
    expect(outcome(run, give({ conclusionId: 'k1' }), CHAIR)).toEqual(['task.set']);
  });

  it('is taken back, and given again', () => {
    const run = briefing('r1');
    run.send(give(), CHAIR);
    expect(outcome(run, { type: 'task.withdraw', payload: { taskId: 't1' } }, CHAIR)).toEqual(['task.withdrawn']);
    expect(tasksOf(run.state)).toEqual([]);
    expect(outcome(run, give(), CHAIR)).toEqual(['task.set']);
    expect(tasksOf(run.state)).toHaveLength(1);
  });
});
