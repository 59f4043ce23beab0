import { describe, expect, it } from 'vitest';
import type { Command } from '../../contract/commands.ts';
import type { PartyId } from '../../contract/ids.ts';
import { briefing, conveneCommand, enter, outcome, room, SECRETARY } from '../../testing/briefing.ts';
import { newRun } from '../../testing/run.ts';
import type { Run } from '../../testing/run.ts';

const up = (party: PartyId, at: number): Command => ({ type: 'media.up', payload: { party, at } });
const down = (party: PartyId, at: number): Command => ({ type: 'media.down', payload: { party, at } });
const intervals = (run: Run) =>
  run.log.flatMap(({ event }) =>
    event.type === 'presence.began' || event.type === 'presence.ended' ? [[event.type, event.payload.at]] : [],
  );

/** A convened meeting in which room r1 has joined and does not receive yet. */
const joined = (): Run => {
  const run = newRun('m1', 1_000_000);
  run.send(conveneCommand(run.now), SECRETARY);
  run.send({ type: 'party.join', payload: { party: 'room:r1', standing: 'room', deviceId: null } }, 'system');
  return run;
};

describe('presence', () => {
  it('needs joining first', () => {
    expect(outcome(briefing(), up('room:r1', 0), 'system')).toBe('not-joined');
  });

  it('begins with receiving and ends where life was last seen, not where the loss was noticed', () => {
    const run = joined();
    run.now += 2_000;
    expect(outcome(run, up('room:r1', run.now), 'system')).toEqual(['presence.began']);
    expect(outcome(run, up('room:r1', run.now), 'system')).toEqual([]);
    run.now += 60_000;
    expect(outcome(run, down('room:r1', run.now - 9_000), 'system')).toEqual(['presence.ended']);
    expect(outcome(run, down('room:r1', run.now), 'system')).toEqual([]);
    expect(intervals(run)).toEqual([
      ['presence.began', 1_002_000],
      ['presence.ended', 1_053_000],
    ]);
  });

  it('never begins before joining, nor before the last interval ended, nor in the future', () => {
    const run = joined();
    run.send(up('room:r1', run.now - 5_000), 'system');
    run.now += 10_000;
    run.send(down('room:r1', run.now), 'system');
    run.send(up('room:r1', run.now - 3_000), 'system');
    run.now += 10_000;
    run.send(down('room:r1', run.now), 'system');
    run.send(up('room:r1', run.now + 3_000), 'system');
    expect(intervals(run).map(([, at]) => at)).toEqual([1_000_000, 1_010_000, 1_010_000, 1_020_000, 1_020_000]);
  });

  it('never ends before it began, nor in the future', () => {
    const run = joined();
    run.send(up('room:r1', run.now), 'system');
    run.send(down('room:r1', 5), 'system');
    run.send(up('room:r1', run.now), 'system');
    run.now += 1_000;
    run.send(down('room:r1', run.now + 60_000), 'system');
    expect(intervals(run).map(([, at]) => at)).toEqual([1_000_000, 1_000_000, 1_000_000, 1_001_000]);
  });

  it('keeps the place of who is lost: hand and floor stay until the party has left', () => {
    const run = briefing('r1');
    run.send({ type: 'hand.raise', payload: {} }, room('r1'));
    run.send(down('room:r1', run.now), 'system');
    expect(run.state.queue).toEqual(['r1']);
    enter(run, room('r1'));
    expect(run.state.attendees.get('room:r1')).toMatchObject({ presentSince: run.now, lostAt: null });
  });
});

describe('an outage', () => {
  it('is written down with whom it hit; one of no length is not', () => {
    const run = briefing('r1');
    const hit = { from: run.now - 20_000, parties: ['room:r1' as const] };
    expect(outcome(run, { type: 'service.outage', payload: { ...hit, to: run.now } }, 'system')).toEqual([
      'service.outage',
    ]);
    expect(outcome(run, { type: 'service.outage', payload: { ...hit, to: hit.from } }, 'system')).toEqual([]);
  });
});
