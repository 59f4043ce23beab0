import { describe, expect, it } from 'vitest';
import type { Actor, Command } from '../../contract/commands.ts';
import { accountParty } from '../../contract/ids.ts';
import { mayAct } from '../../permissions/live.ts';
import { briefing, CHAIR, DEPUTY, enter, leave, outcome, SECRETARY } from '../../testing/briefing.ts';
import type { Run } from '../../testing/run.ts';
import { hostOf, meetingView, officePresence } from '../views.ts';

const name = (accountId: string | null): Command => ({ type: 'deputy.name', payload: { accountId } });
const handOver: Command = { type: 'chair.handOver', payload: {} };
const takeBack: Command = { type: 'chair.takeBack', payload: {} };
const NEW_DEPUTY: Exclude<Actor, 'system'> = { party: accountParty('other'), standing: 'deputy' };

const view = (run: Run) =>
  meetingView(run.state, { nameOf: (party) => party, serverTime: run.now, switchedOff: () => false });
/** Who may pause the meeting now. */
const inCharge = (run: Run): string[] =>
  (['chair', 'deputy', 'secretary'] as const).filter((one) => mayAct('meeting.pause', one, officePresence(run.state)));

describe('naming a deputy', () => {
  it('replaces the one before, or leaves none, and is nothing when said again', () => {
    const run = briefing();
    expect(outcome(run, name('other'), CHAIR)).toEqual(['deputy.named']);
    expect(outcome(run, name('other'), CHAIR)).toEqual([]);
    expect(view(run).deputy).toMatchObject({ party: 'account:other', present: false, there: false });
    expect(outcome(run, name(null), CHAIR)).toEqual(['deputy.named']);
    expect(view(run).deputy).toBeNull();
  });

  it.each(['chair', 'secretary'])('refuses the %s, who has an office already', (accountId) => {
    expect(outcome(briefing(), name(accountId), CHAIR)).toBe('cannot-be-deputy');
  });

  it('ends what was handed over to the one before, and takes that one’s screen off the stage', () => {
    const run = briefing();
    run.send(handOver, CHAIR);
    run.send({ type: 'presentation.start', payload: {} }, DEPUTY);
    expect(outcome(run, name('other'), CHAIR)).toEqual(['presentation.stopped', 'deputy.named']);
    expect(run.state).toMatchObject({ handedOver: false, presenter: null });
    expect(hostOf(run.state)).toBe(CHAIR.party);
  });

  it('does not let the one before in as deputy again', () => {
    const run = briefing();
    run.send(name('other'), CHAIR);
    leave(run, DEPUTY.party);
    const join = (party: string): Command => ({
      type: 'party.join',
      payload: { party: accountParty(party), standing: 'deputy', deviceId: null },
    });
    expect(outcome(run, join('deputy'), 'system')).toBe('not-permitted');
    expect(outcome(run, join('other'), 'system')).toEqual(['party.joined']);
  });
});

describe('handing over', () => {
  it('makes the deputy host beside the chair, who may take it back', () => {
    const run = briefing();
    expect(inCharge(run)).toEqual(['chair']);
    expect(outcome(run, handOver, CHAIR)).toEqual(['chair.handedOver']);
    expect(outcome(run, handOver, CHAIR)).toEqual([]);
    expect(hostOf(run.state)).toBe(DEPUTY.party);
    expect(inCharge(run)).toEqual(['chair', 'deputy']);
    expect(outcome(run, takeBack, CHAIR)).toEqual(['chair.takenBack']);
    expect(outcome(run, takeBack, CHAIR)).toEqual([]);
    expect(hostOf(run.state)).toBe(CHAIR.party);
    expect(inCharge(run)).toEqual(['chair']);
  });

  it('needs a deputy who is there', () => {
    const run = briefing();
    leave(run, DEPUTY.party);
    expect(outcome(run, handOver, CHAIR)).toBe('no-deputy');
    run.send(name(null), CHAIR);
    expect(outcome(run, handOver, CHAIR)).toBe('no-deputy');
    run.send(name('other'), CHAIR);
    enter(run, NEW_DEPUTY);
    expect(outcome(run, handOver, CHAIR)).toEqual(['chair.handedOver']);
  });

  it('to a deputy who then leaves lets the chair host again', () => {
    const run = briefing();
    run.send(handOver, CHAIR);
    leave(run, DEPUTY.party);
    expect(hostOf(run.state)).toBe(CHAIR.party);
  });
});

describe('the chair’s line', () => {
  it('lost a moment ago takes no rights; gone, they pass to the deputy, then to the secretary, and come back', () => {
    const run = briefing();
    run.now += 1_000;
    run.send({ type: 'media.down', payload: { party: CHAIR.party, at: run.now } }, 'system');
    expect(inCharge(run)).toEqual(['chair']);
    expect(view(run).chair).toMatchObject({ present: false, there: true, goneSince: run.now });
    leave(run, CHAIR.party);
    expect(inCharge(run)).toEqual(['chair', 'deputy']);
    expect(view(run).chair).toMatchObject({ present: false, there: false });
    leave(run, DEPUTY.party);
    expect(inCharge(run)).toEqual(['chair', 'deputy', 'secretary']);
    expect(outcome(run, { type: 'meeting.pause', payload: {} }, SECRETARY)).toEqual(['meeting.paused']);
    expect(run.log.at(-1)).toMatchObject({ actor: SECRETARY.party, standing: 'secretary' });
    enter(run, CHAIR);
    expect(inCharge(run)).toEqual(['chair']);
    expect(view(run).chair).toMatchObject({ present: true, there: true, goneSince: null });
  });
});
