import { describe, expect, it } from 'vitest';
import type { Command } from '../../contract/commands.ts';
import type { RecordedEntry } from '../../contract/roll-call.ts';
import { DEFAULT_ATTENDANCE_RULES as RULES } from '../../contract/settings.ts';
import { briefing, CHAIR, leave, lobby, outcome, room, ROOMS, SECRETARY, UNINVITED } from '../../testing/briefing.ts';
import type { Run } from '../../testing/run.ts';
import { boardRollCall, boardRow, meetingView, selfView } from '../views.ts';

const FIVE_MINUTES = 300_000;
const REF = 'digest-of-a-name-';

const start = (run: Run, roomIds: readonly string[] = ROOMS, rollCallId = 'c1'): Command => ({
  type: 'rollCall.start',
  payload: { rollCallId, groupId: null, roomIds: [...roomIds], deadlineAt: run.now + FIVE_MINUTES },
});
const answer = (roomId: string, more: Partial<RecordedEntry> = {}): Command => ({
  type: 'rollCall.answer',
  payload: { rollCallId: 'c1', roomId, answer: 'present', headcount: 4, note: '', people: [], ...more },
});
const remind: Command = { type: 'rollCall.remind', payload: { rollCallId: 'c1' } };
const close: Command = { type: 'rollCall.close', payload: { rollCallId: 'c1' } };
const expire: Command = { type: 'rollCall.expire', payload: { rollCallId: 'c1' } };

const asking = (...roomIds: string[]): Run => {
  const run = briefing('r1', 'r2');
  run.send(start(run, roomIds.length > 0 ? roomIds : ROOMS), SECRETARY);
  return run;
};
const lastPayload = (run: Run): unknown => run.log.at(-1)?.event.payload;

describe('taking the roll', () => {
  it('asks the rooms that take part, those that are not there as well', () => {
    const run = lobby('r1');
    expect(outcome(run, start(run, ['r1', 'r2', UNINVITED]), CHAIR)).toEqual(['rollCall.started']);
    expect(lastPayload(run)).toMatchObject({ roomIds: ['r1', 'r2'] });
    expect(outcome(run, start(run, ['r3'], 'c2'), CHAIR)).toBe('roll-call-open');
  });

  it('needs somebody to ask and time to answer', () => {
    const run = briefing('r1');
    expect(outcome(run, start(run, [UNINVITED]), CHAIR)).toBe('bad-input');
    const late: Command = {
      type: 'rollCall.start',
      payload: { rollCallId: 'c1', groupId: null, roomIds: ['r1'], deadlineAt: run.now },
    };
    expect(outcome(run, late, CHAIR)).toBe('bad-input');
  });

  it('of a district asks its rooms and no others', () => {
    const run = asking('r1', 'r3');
    expect(outcome(run, answer('r2'), room('r2'))).toBe('not-asked');
    expect(selfView(run.state, 'room:r2', false).rollCall).toBeNull();
    expect(selfView(run.state, 'room:r1', false).rollCall).toMatchObject({ rollCallId: 'c1', answeredAt: null });
    expect(boardRow(run.state, 'r2', RULES).asked).toBe(false);
    expect(boardRow(run.state, 'r3', RULES).asked).toBe(true);
  });
});

describe('answering', () => {
  it('is for the room itself, which is there', () => {
    const run = asking();
    expect(outcome(run, answer('r2'), room('r1'))).toBe('not-permitted');
    expect(outcome(run, answer('r1', { answer: 'absent' }), room('r1'))).toBe('not-permitted');
    expect(outcome(run, answer('r1', { rollCallId: 'c0' }), room('r1'))).toBe('no-roll-call');
    expect(outcome(run, answer('r1'), room('r1'))).toEqual(['rollCall.answered']);
  });

  it('names no more people than there are', () => {
    const people = ['a', 'b'].map((end) => ({ name: `${REF}${end}`, office: 'Chủ tịch', deputisesFor: null }));
    const run = asking();
    expect(outcome(run, answer('r1', { headcount: 1, people }), room('r1'))).toBe('bad-input');
    expect(outcome(run, answer('r1', { headcount: 2, people }), room('r1'))).toEqual(['rollCall.answered']);
  });

  it('again replaces what was said before; the same again is no news', () => {
    const run = asking();
    run.send(answer('r1'), room('r1'));
    run.now += 1000;
    expect(outcome(run, answer('r1'), room('r1'))).toEqual([]);
    expect(outcome(run, answer('r1', { headcount: 5 }), room('r1'))).toEqual(['rollCall.answered']);
    expect(boardRow(run.state, 'r1', RULES).answer).toEqual({ answer: 'present', headcount: 5, note: '', at: run.now });
    expect(selfView(run.state, 'room:r1', false).rollCall?.answeredAt).toBe(run.now);
  });

  it('is done by the office for a room that rang up, there or not', () => {
    const run = asking();
    const absent = answer('r3', { answer: 'absent', headcount: 0, note: 'Đi chống bão' });
    expect(outcome(run, absent, SECRETARY)).toEqual(['rollCall.answered']);
    expect(run.log.at(-1)).toMatchObject({ actor: SECRETARY.party, standing: 'secretary' });
    expect(boardRow(run.state, 'r3', RULES).answer).toMatchObject({ answer: 'absent', note: 'Đi chống bão' });
    expect(outcome(run, answer(UNINVITED), SECRETARY)).toBe('not-asked');
  });

  it('is not told to the other rooms', () => {
    const run = asking();
    const context = { nameOf: () => '', serverTime: run.now };
    const { seq: _before, ...before } = meetingView(run.state, context);
    run.send(answer('r1'), room('r1'));
    const { seq: _after, ...after } = meetingView(run.state, context);
    expect(after).toEqual(before);
  });
});

describe('a reminder', () => {
  it('goes to those who have not answered, and leaves in peace who was just reminded', () => {
    const run = asking();
    run.send(answer('r1'), room('r1'));
    expect(outcome(run, remind, SECRETARY)).toEqual(['rollCall.reminded']);
    expect(lastPayload(run)).toEqual({ rollCallId: 'c1', roomIds: ['r2', 'r3', 'r4'] });
    expect(selfView(run.state, 'room:r2', false).rollCall?.remindedAt).toBe(run.now);
    run.now += 9_999;
    expect(outcome(run, remind, SECRETARY)).toEqual([]);
    run.now += 1;
    expect(outcome(run, remind, SECRETARY)).toEqual(['rollCall.reminded']);
  });
});

describe('the end', () => {
  it('comes by hand, and then nothing more is answered', () => {
    const run = asking();
    expect(outcome(run, close, SECRETARY)).toEqual(['rollCall.closed']);
    expect(lastPayload(run)).toMatchObject({ reason: 'closed' });
    expect(outcome(run, answer('r1'), room('r1'))).toBe('no-roll-call');
    expect(outcome(run, remind, SECRETARY)).toBe('no-roll-call');
    expect(outcome(run, close, SECRETARY)).toBe('no-roll-call');
    expect(selfView(run.state, 'room:r1', false).rollCall).toBeNull();
  });

  it('comes with the deadline and not before, also in a pause', () => {
    const run = asking();
    run.send({ type: 'meeting.pause', payload: {} }, CHAIR);
    run.now += FIVE_MINUTES - 1;
    expect(outcome(run, expire, 'system')).toEqual([]);
    run.now += 1;
    expect(outcome(run, expire, 'system')).toEqual(['rollCall.closed']);
    expect(lastPayload(run)).toMatchObject({ reason: 'deadline' });
    expect(outcome(run, expire, 'system')).toEqual([]);
  });

  it('comes with the end of the meeting', () => {
    const run = asking();
    expect(outcome(run, { type: 'meeting.end', payload: {} }, CHAIR)).toEqual(['rollCall.closed', 'meeting.ended']);
  });

  it('leaves the result on the board, also of a room that has left', () => {
    const run = asking();
    run.send(answer('r1'), room('r1'));
    run.send(close, SECRETARY);
    leave(run, 'room:r1');
    expect(boardRollCall(run.state)).toMatchObject({ rollCallId: 'c1', closedAt: run.now });
    expect(boardRow(run.state, 'r1', RULES)).toMatchObject({ link: 'absent', asked: true, answer: { headcount: 4 } });
  });
});
