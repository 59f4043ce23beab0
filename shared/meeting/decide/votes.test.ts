import { describe, expect, it } from 'vitest';
import type { Command, CommandOf } from '../../contract/commands.ts';
import { USUAL_CHOICES } from '../../contract/votes.ts';
import { briefing, CHAIR, leave, outcome, room, ROOMS, SECRETARY } from '../../testing/briefing.ts';
import type { Run } from '../../testing/run.ts';
import { boardRow, boardVote, meetingView, selfView } from '../views.ts';
import { DEFAULT_ATTENDANCE_RULES as RULES } from '../../contract/settings.ts';

type Opening = CommandOf<'vote.open'>['payload'];
const open = (more: Partial<Opening> = {}): Command => ({
  type: 'vote.open',
  payload: {
    voteId: 'v1',
    question: 'Thông qua kế hoạch?',
    choices: [...USUAL_CHOICES],
    secret: false,
    quorum: 2,
    voters: 'invited',
    seconds: null,
    ...more,
  },
});
const cast = (choiceId: string, voteId = 'v1'): Command => ({ type: 'vote.cast', payload: { voteId, choiceId } });
const close: Command = { type: 'vote.close', payload: { voteId: 'v1' } };
const expire: Command = { type: 'vote.expire', payload: { voteId: 'v1' } };
const show = (shown: boolean): Command => ({ type: 'vote.show', payload: { voteId: 'v1', shown } });

const voting = (more: Partial<Opening> = {}, ...rooms: string[]): Run => {
  const run = briefing(...(rooms.length > 0 ? rooms : ROOMS));
  run.send(open(more), CHAIR);
  return run;
};
const resultOf = (run: Run): unknown => run.state.votes.at(-1)?.closed?.result;
const viewOf = (run: Run) => meetingView(run.state, { nameOf: (party) => party, serverTime: run.now });

describe('opening a vote', () => {
  it('asks every invited room, there or not; or those that are there, a line lost a moment ago included', () => {
    expect([...(voting({}, 'r1').state.votes[0]?.roomIds ?? [])]).toEqual([...ROOMS]);
    const run = briefing('r1', 'r2');
    run.send({ type: 'media.down', payload: { party: 'room:r2', at: run.now } }, 'system');
    run.send(open({ voters: 'present' }), CHAIR);
    expect([...(run.state.votes[0]?.roomIds ?? [])]).toEqual(['r1', 'r2']);
  });

  it('needs somebody to vote, a number of votes that can be reached, and choices that differ', () => {
    const twice = [USUAL_CHOICES[0]!, USUAL_CHOICES[0]!];
    expect(outcome(briefing(), open({ voters: 'present' }), CHAIR)).toBe('nobody-to-vote');
    expect(outcome(briefing('r1'), open({ quorum: 5 }), CHAIR)).toBe('quorum-too-high');
    expect(outcome(briefing('r1'), open({ choices: twice }), CHAIR)).toBe('bad-input');
  });

  it('is one at a time, and said twice stands once', () => {
    const run = voting();
    expect(outcome(run, open(), CHAIR)).toEqual([]);
    expect(outcome(run, open({ voteId: 'v2' }), SECRETARY)).toBe('vote-open');
  });
});

describe('an open vote', () => {
  it('takes one vote of each room, which may change it until it is closed', () => {
    const run = voting();
    expect(outcome(run, cast('for'), room('r1'))).toEqual(['vote.cast']);
    expect(outcome(run, cast('for'), room('r1'))).toEqual([]);
    expect(outcome(run, cast('against'), room('r1'))).toEqual(['vote.cast']);
    run.send(cast('for'), room('r2'));
    run.send(close, CHAIR);
    expect(resultOf(run)).toEqual({
      counts: [
        { choiceId: 'for', count: 1 },
        { choiceId: 'against', count: 1 },
        { choiceId: 'abstain', count: 0 },
      ],
      cast: 2,
      eligible: 4,
      quorate: true,
    });
    expect(outcome(run, cast('for'), room('r3'))).toBe('no-vote');
  });

  it('keeps the vote of a room that drops, and its right to vote when it is back', () => {
    const run = voting({ voters: 'present' }, 'r1', 'r2');
    run.send(cast('for'), room('r1'));
    leave(run, 'room:r1');
    leave(run, 'room:r2');
    expect(outcome(run, cast('against'), room('r2'))).toEqual(['vote.cast']);
    run.send(close, CHAIR);
    expect(resultOf(run)).toMatchObject({ cast: 2, eligible: 2 });
  });

  it('is not for who has no vote in it, nor for what is no choice', () => {
    const run = voting({ voters: 'present', quorum: 1 }, 'r1');
    expect(outcome(run, cast('for'), room('r2'))).toBe('no-right-to-vote');
    expect(outcome(run, cast('perhaps'), room('r1'))).toBe('bad-input');
    expect(outcome(run, cast('for', 'v9'), room('r1'))).toBe('no-vote');
    expect(outcome(run, cast('for'), SECRETARY)).toBe('not-permitted');
  });

  it('shows the office who voted for what, everybody the question, a room its own vote', () => {
    const run = voting();
    run.send(cast('for'), room('r1'));
    expect(boardVote(run.state.votes[0]!)).toMatchObject({ cast: 1, eligible: 4, counts: [{ count: 1 }, {}, {}] });
    expect(['r1', 'r2'].map((roomId) => boardRow(run.state, roomId, RULES).vote)).toEqual([
      { choiceId: 'for' },
      { choiceId: null },
    ]);
    expect(viewOf(run).vote).toMatchObject({ question: 'Thông qua kế hoạch?', closedAt: null, result: null });
    expect(selfView(run.state, 'room:r1', false).vote).toEqual({ voteId: 'v1', castAt: run.now, choiceId: 'for' });
  });
});

describe('a secret vote', () => {
  it('leaves in the log who voted, never for what, and counts from its box', () => {
    const run = voting({ secret: true });
    for (const [roomId, choice] of [
      ['r1', 'for'],
      ['r2', 'against'],
      ['r3', 'for'],
    ] as const)
      run.send(cast(choice), room(roomId));
    const written = run.log.flatMap(({ event }) => (event.type === 'vote.cast' ? [event.payload] : []));
    expect(written).toEqual(['r1', 'r2', 'r3'].map((roomId) => ({ voteId: 'v1', roomId, choiceId: null })));
    expect(run.box).toEqual(
      new Map([
        ['for', 2],
        ['against', 1],
      ]),
    );
    run.send(close, CHAIR);
    expect(resultOf(run)).toMatchObject({ counts: [{ count: 2 }, { count: 1 }, { count: 0 }], cast: 3 });
    expect(run.box.size).toBe(0);
  });

  it('cannot be changed: nobody knows which ballot was whose', () => {
    const run = voting({ secret: true });
    run.send(cast('for'), room('r1'));
    expect(outcome(run, cast('for'), room('r1'))).toBe('already-voted');
    expect(outcome(run, cast('against'), room('r1'))).toBe('already-voted');
    expect(run.box).toEqual(new Map([['for', 1]]));
  });

  it('shows the office how many have voted and no more, and the room that it has', () => {
    const run = voting({ secret: true });
    run.send(cast('for'), room('r1'));
    expect(boardVote(run.state.votes[0]!)).toMatchObject({ cast: 1, counts: null });
    expect(boardRow(run.state, 'r1', RULES).vote).toBeNull();
    expect(selfView(run.state, 'room:r1', false).vote).toEqual({ voteId: 'v1', castAt: run.now, choiceId: null });
  });
});

describe('the end of a vote', () => {
  it.each([
    ['a pause', { type: 'meeting.pause', payload: {} }, 'paused'],
    ['the end', { type: 'meeting.end', payload: {} }, 'ended'],
  ] as const)('comes with %s of the meeting, ballots counted', (_name, command, reason) => {
    const run = voting({ secret: true });
    run.send(cast('for'), room('r1'));
    run.send(command, CHAIR);
    expect(run.state.votes[0]?.closed).toMatchObject({ reason, result: { cast: 1, quorate: false } });
  });

  it('comes with its deadline, not before', () => {
    const run = voting({ seconds: 30 });
    run.now += 29_999;
    expect(outcome(run, expire, 'system')).toEqual([]);
    run.now += 1;
    expect(outcome(run, expire, 'system')).toEqual(['vote.closed']);
    expect(run.state.votes[0]?.closed?.reason).toBe('deadline');
    expect(outcome(run, expire, 'system')).toEqual([]);
  });

  it('shows nobody the result until the office does; the next vote takes it away', () => {
    const run = voting();
    expect(outcome(run, show(true), CHAIR)).toBe('vote-not-closed');
    run.send(close, CHAIR);
    expect(viewOf(run).vote).toBeNull();
    expect(outcome(run, show(true), CHAIR)).toEqual(['vote.resultShown']);
    expect(outcome(run, show(true), CHAIR)).toEqual([]);
    expect(viewOf(run).vote?.result).toMatchObject({ eligible: 4 });
    run.send(open({ voteId: 'v2' }), CHAIR);
    expect(viewOf(run).vote).toMatchObject({ voteId: 'v2', result: null });
    expect(outcome(run, show(true), CHAIR)).toBe('vote-open');
  });
});
