import { describe, expect, it } from 'vitest';
import type { Command } from '../../contract/commands.ts';
import { briefing, CHAIR, outcome, SECRETARY } from '../../testing/briefing.ts';
import type { Run } from '../../testing/run.ts';
import { finishedItems, meetingView } from '../views.ts';

const start = (itemId: string): Command => ({ type: 'agenda.start', payload: { itemId } });
const finish = (itemId: string): Command => ({ type: 'agenda.finish', payload: { itemId } });
const item = (run: Run) => meetingView(run.state, { nameOf: (party) => party, serverTime: run.now }).item;
const MINUTE = 60_000;

describe('the running item', () => {
  it('is one at a time: the next finishes the one before, and one may be taken up again', () => {
    const run = briefing('r1');
    expect(outcome(run, start('a1'), SECRETARY)).toEqual(['agenda.itemStarted']);
    expect(outcome(run, start('a1'), CHAIR)).toEqual([]);
    run.now += 5 * MINUTE;
    expect(outcome(run, start('a2'), CHAIR)).toEqual(['agenda.itemFinished', 'agenda.itemStarted']);
    expect(item(run)).toEqual({ itemId: 'a2', since: run.now, spentMs: 0 });
    run.now += MINUTE;
    run.send(start('a1'), CHAIR);
    expect(item(run)).toEqual({ itemId: 'a1', since: run.now, spentMs: 5 * MINUTE });
    expect(finishedItems(run.state)).toEqual([{ itemId: 'a2', spentMs: MINUTE }]);
  });

  it('has a clock that stands while the meeting is paused', () => {
    const run = briefing('r1');
    run.send(start('a1'), CHAIR);
    run.now += 2 * MINUTE;
    run.send({ type: 'meeting.pause', payload: {} }, CHAIR);
    run.now += 10 * MINUTE;
    expect(item(run)).toEqual({ itemId: 'a1', since: null, spentMs: 2 * MINUTE });
    run.send({ type: 'meeting.resume', payload: {} }, CHAIR);
    expect(item(run)).toEqual({ itemId: 'a1', since: run.now, spentMs: 2 * MINUTE });
  });

  it('is finished by hand, and by the end of the meeting', () => {
    const run = briefing('r1');
    run.send(start('a1'), CHAIR);
    expect(outcome(run, finish('a2'), CHAIR)).toBe('item-not-running');
    expect(outcome(run, finish('a1'), CHAIR)).toEqual(['agenda.itemFinished']);
    expect(item(run)).toBeNull();
    run.send(start('a2'), CHAIR);
    expect(outcome(run, { type: 'meeting.end', payload: {} }, CHAIR)).toEqual(['agenda.itemFinished', 'meeting.ended']);
  });

  it('is one of the agenda', () => {
    expect(outcome(briefing('r1'), start('a9'), CHAIR)).toBe('no-agenda-item');
  });

  it('is what a note of that time stands against, and stays so when the note is put right later', () => {
    const run = briefing('r1');
    const write = (text: string): Command => ({ type: 'note.write', payload: { noteId: 'n1', text } });
    run.send(start('a1'), CHAIR);
    run.send(write('Ba Vì báo'), SECRETARY);
    run.send(start('a2'), CHAIR);
    run.send(write('Ba Vì báo cáo'), SECRETARY);
    expect(run.state.notes).toMatchObject([{ itemId: 'a1', text: 'Ba Vì báo cáo' }]);
    expect(run.log.at(-1)?.event).toMatchObject({ type: 'note.written', version: 2, payload: { itemId: 'a1' } });
  });
});
