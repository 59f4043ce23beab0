import { describe, expect, it } from 'vitest';
import type { Command, CommandOf } from '../../contract/commands.ts';
import { accountParty } from '../../contract/ids.ts';
import { isOutdated, owesReply, repliesIn, replyStateOf } from '../../invitations/replies.ts';
import { CHAIR, conveneCommand, DEPUTY, enter, outcome, room, SECRETARY, UNINVITED } from '../../testing/briefing.ts';
import { newRun } from '../../testing/run.ts';
import type { Run } from '../../testing/run.ts';

const convened = (): Run => {
  const run = newRun();
  run.send(conveneCommand(run.now), SECRETARY);
  return run;
};
type Given = CommandOf<'reply.give'>['payload'];
const give = (roomId: string, more: Partial<Given> = {}): Command => ({
  type: 'reply.give',
  payload: { roomId, reply: 'comes', reason: '', substitute: null, ...more },
});
const VICE = { office: 'Phó Chủ tịch', name: 'digest-of-a-name-1' };
const propose = (roomId: string, substitute = VICE): Command => give(roomId, { reason: 'Đi công tác', substitute });
const decideOn = (run: Run, roomIds: string[], approved = true, reason = 'Đồng ý'): Command => ({
  type: 'substitute.decide',
  payload: {
    proposals: roomIds.map((roomId) => ({ roomId, repliedAt: run.state.replies.get(roomId)?.at ?? 0 })),
    approved,
    reason,
  },
});
const stateOf = (run: Run, roomId: string) => replyStateOf(run.state.replies.get(roomId));

describe('a reply', () => {
  it('is given by an invited room for itself, and by people for it', () => {
    const run = convened();
    expect(outcome(run, give('r1'), room('r1'))).toEqual(['reply.given']);
    expect(outcome(run, give('r2'), room('r1'))).toBe('not-permitted');
    expect(outcome(run, give(UNINVITED), room(UNINVITED))).toBe('not-invited');
    const district = { party: accountParty('district'), standing: 'room' as const };
    expect(outcome(run, give('r2', { reply: 'excused', reason: 'Chống bão' }), district)).toEqual(['reply.given']);
    expect(run.state.replies.get('r2')).toMatchObject({ reply: 'excused', actor: 'account:district' });
    expect(['r1', 'r2', 'r3'].map((roomId) => stateOf(run, roomId))).toEqual(['comes', 'excused', 'unanswered']);
  });

  it('says why where nobody comes, or somebody else', () => {
    const run = convened();
    expect(outcome(run, give('r1', { reply: 'excused' }), room('r1'))).toBe('bad-input');
    expect(outcome(run, give('r1', { substitute: VICE }), room('r1'))).toBe('bad-input');
    expect(outcome(run, give('r1', { reply: 'excused', reason: 'Ốm', substitute: VICE }), room('r1'))).toBe(
      'bad-input',
    );
  });

  it('replaces the one before; the same again is no news', () => {
    const run = convened();
    run.send(give('r1'), room('r1'));
    expect(outcome(run, give('r1'), room('r1'))).toEqual([]);
    expect(outcome(run, propose('r1'), room('r1'))).toEqual(['reply.given']);
    expect(stateOf(run, 'r1')).toBe('waiting');
    run.send(decideOn(run, ['r1']), CHAIR);
    expect(stateOf(run, 'r1')).toBe('approved');
    expect(outcome(run, propose('r1'), room('r1'))).toEqual([]);
    expect(outcome(run, propose('r1', { ...VICE, office: 'Chánh Văn phòng' }), room('r1'))).toEqual(['reply.given']);
    expect(stateOf(run, 'r1')).toBe('waiting');
  });

  it('is asked for again when the meeting is moved: the same is news then, and what the chair agreed to stands', () => {
    const run = convened();
    run.send(propose('r1'), room('r1'));
    run.send(decideOn(run, ['r1']), CHAIR);
    const { facts } = run.state;
    if (facts === null) throw new Error('no facts');
    run.now += 1000;
    run.send({ type: 'meeting.change', payload: { ...facts, place: 'Phòng họp số 2' } }, SECRETARY);
    expect(outcome(run, propose('r1'), room('r1'))).toEqual([]);
    const later = { startsAt: facts.startsAt + 3_600_000, endsAt: facts.endsAt + 3_600_000 };
    run.send({ type: 'meeting.change', payload: { ...facts, ...later } }, SECRETARY);
    expect(isOutdated({ at: run.state.replies.get('r1')?.at ?? 0 }, run.state.movedAt)).toBe(true);
    run.now += 1000;
    expect(outcome(run, propose('r1'), room('r1'))).toEqual(['reply.given']);
    expect([stateOf(run, 'r1'), outcome(run, propose('r1'), room('r1'))]).toEqual(['approved', []]);
  });

  it('is owed by who has given none, or none that the chair agreed to, or only before the meeting was moved', () => {
    const run = convened();
    run.send(propose('r1'), room('r1'));
    run.send(decideOn(run, ['r1'], false, 'Cần đồng chí Chủ tịch'), CHAIR);
    run.send(give('r2'), room('r2'));
    const owing = (movedAt: number | null) =>
      ['r1', 'r2', 'r3'].filter((roomId) => owesReply(run.state.replies.get(roomId), movedAt));
    expect(owing(null)).toEqual(['r1', 'r3']);
    expect(owing(run.now + 1)).toEqual(['r1', 'r2', 'r3']);
  });

  it('is read from the log as it stands in the meeting', () => {
    const run = convened();
    run.send(propose('r1'), room('r1'));
    run.send(decideOn(run, ['r1'], false, 'Cần đồng chí Chủ tịch'), CHAIR);
    run.send(give('r2'), room('r2'));
    expect(repliesIn(run.log)).toEqual(run.state.replies);
  });
});

describe('a substitute', () => {
  it('comes if the chair agrees, and may be proposed again after a refusal', () => {
    const run = convened();
    run.send(propose('r1'), room('r1'));
    expect(outcome(run, decideOn(run, ['r1'], false, 'Cần đồng chí Chủ tịch'), CHAIR)).toEqual(['substitute.decided']);
    expect(stateOf(run, 'r1')).toBe('refused');
    expect(outcome(run, propose('r1'), room('r1'))).toEqual(['reply.given']);
    expect(stateOf(run, 'r1')).toBe('waiting');
  });

  it('is decided with others at once: all of them, or none', () => {
    const run = convened();
    for (const roomId of ['r1', 'r2']) run.send(propose(roomId), room(roomId));
    run.send(give('r3'), room('r3'));
    expect(outcome(run, decideOn(run, ['r1', 'r3']), CHAIR)).toBe('no-substitute');
    expect(outcome(run, decideOn(run, ['r1', 'r2']), CHAIR)).toEqual(['substitute.decided', 'substitute.decided']);
    expect(outcome(run, decideOn(run, ['r1', 'r2']), CHAIR)).toEqual([]);
  });

  it('is the one that was read: a reply that came meanwhile is not approved unseen', () => {
    const run = convened();
    run.send(propose('r1'), room('r1'));
    const read = decideOn(run, ['r1']);
    run.now += 1000;
    run.send(propose('r1', { office: 'Trưởng phòng', name: 'digest-of-a-name-2' }), room('r1'));
    expect(outcome(run, read, CHAIR)).toBe('reply-changed');
  });

  it('is decided by who has the chair’s rights', () => {
    const run = convened();
    run.send(propose('r1'), room('r1'));
    expect(outcome(run, decideOn(run, ['r1']), room('r1'))).toBe('not-permitted');
    enter(run, CHAIR);
    expect(outcome(run, decideOn(run, ['r1']), SECRETARY)).toBe('not-permitted');
    expect(outcome(run, decideOn(run, ['r1']), DEPUTY)).toBe('not-permitted');
    run.send({ type: 'party.leave', payload: { party: CHAIR.party, reason: 'left', lastSeenAt: run.now } }, 'system');
    expect(outcome(run, decideOn(run, ['r1']), SECRETARY)).toEqual(['substitute.decided']);
  });
});
