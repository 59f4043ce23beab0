import { describe, expect, it } from 'vitest';
import type { Command, CommandOf } from '../../contract/commands.ts';
import { briefing, CHAIR, conveneCommand, lobby, outcome, SECRETARY } from '../../testing/briefing.ts';
import type { Run } from '../../testing/run.ts';

const AS_CONVENED = {
  organiserUnitId: 'city',
  class: 'giao-ban',
  wide: true,
  form: 'truc-tuyen',
  remoteOnline: false,
} as const;
const REASON = 'Ghi nhầm khi triệu tập';

const reclassify = (counted: Partial<CommandOf<'meeting.reclassify'>['payload']>): Command => ({
  type: 'meeting.reclassify',
  payload: { ...AS_CONVENED, reason: REASON, ...counted },
});
const settle = (what: Partial<CommandOf<'meeting.settle'>['payload']> = {}): Command => ({
  type: 'meeting.settle',
  payload: { held: true, inPerson: false, platform: 'Zoom', sitesConnected: 3, reason: 'Mất điện', ...what },
});
const change = (run: Run, facts: Partial<CommandOf<'meeting.change'>['payload']>): Command => ({
  type: 'meeting.change',
  payload: { ...conveneCommand(run.state.startsAt).payload, ...facts },
});

describe('how a meeting counts', () => {
  it('is as it was convened, a hybrid one with its remote units online', () => {
    const run = lobby();
    expect(run.state.figures).toEqual(AS_CONVENED);
    outcome(run, change(run, { form: 'ket-hop', reason: REASON }), SECRETARY);
    expect(run.state.figures).toEqual({ ...AS_CONVENED, form: 'ket-hop', remoteOnline: true });
  });

  it('is put right with a reason, before and after, while what it was convened as stays', () => {
    const run = briefing('r1');
    outcome(run, { type: 'meeting.end', payload: {} }, CHAIR);
    expect(outcome(run, reclassify({ wide: false, organiserUnitId: 'u1' }), SECRETARY)).toEqual([
      'meeting.reclassified',
    ]);
    expect(run.state.figures).toEqual({ ...AS_CONVENED, wide: false, organiserUnitId: 'u1' });
    expect(run.state.facts).toMatchObject({ wide: true, organiserUnitId: 'city' });
    expect(outcome(run, reclassify({ wide: false, organiserUnitId: 'u1' }), SECRETARY)).toEqual([]);
  });

  it('changes with the meeting, for a reason only, and keeps what the change leaves alone', () => {
    const run = lobby();
    outcome(run, reclassify({ organiserUnitId: 'u1' }), SECRETARY);
    expect(outcome(run, change(run, { title: 'Giao ban quý' }), SECRETARY)).toEqual(['meeting.changed']);
    expect(outcome(run, change(run, { title: 'Giao ban quý', wide: false }), SECRETARY)).toBe('reason-needed');
    expect(outcome(run, change(run, { title: 'Giao ban quý', wide: false, reason: REASON }), SECRETARY)).toEqual([
      'meeting.changed',
      'meeting.reclassified',
    ]);
    expect(run.state.figures).toEqual({ ...AS_CONVENED, organiserUnitId: 'u1', wide: false });
    expect(run.log.at(-1)?.event).toMatchObject({ payload: { reason: REASON } });
  });
});

describe('what became of a meeting that was not opened', () => {
  const passed = (): Run => {
    const run = lobby();
    run.now = run.state.endsAt;
    return run;
  };

  it('cannot be said before its time has passed', () => {
    const run = lobby();
    run.now = run.state.endsAt - 1;
    expect(outcome(run, settle(), SECRETARY)).toBe('meeting-ahead');
    expect(outcome(passed(), settle(), SECRETARY)).toEqual(['meeting.settled']);
  });

  it('is said once, and may be put right', () => {
    const run = passed();
    outcome(run, settle(), SECRETARY);
    expect(run.state.settled).toEqual({ held: true, platform: 'Zoom', sitesConnected: 3 });
    expect(outcome(run, settle(), SECRETARY)).toEqual([]);
    expect(outcome(run, settle({ held: false, platform: '', sitesConnected: null }), SECRETARY)).toEqual([
      'meeting.settled',
    ]);
    expect(run.state.settled).toMatchObject({ held: false });
  });

  it('makes it count as held in person where it was', () => {
    const run = passed();
    expect(outcome(run, settle({ inPerson: true, platform: 'Hội trường' }), SECRETARY)).toEqual([
      'meeting.settled',
      'meeting.reclassified',
    ]);
    expect(run.state.figures).toMatchObject({ form: 'truc-tiep', wide: true });
  });

  it('is open again once it is moved, or opened after all', () => {
    const run = passed();
    outcome(run, settle(), SECRETARY);
    outcome(run, { type: 'meeting.open', payload: {} }, CHAIR);
    expect(run.state.settled).toBeNull();
  });
});
