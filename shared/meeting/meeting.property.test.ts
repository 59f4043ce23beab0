import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordedEvent } from '../contract/events.ts';
import {
  boardRow as boardRowSchema,
  meetingView as meetingViewSchema,
  note,
  selfView as selfSchema,
} from '../contract/views.ts';
import { DEFAULT_ATTENDANCE_RULES as RULES } from '../contract/settings.ts';
import { briefing, lobby, ROOMS, UNINVITED } from '../testing/briefing.ts';
import { startingPoint, steps } from '../testing/commands.ts';
import type { Step } from '../testing/commands.ts';
import { brokenInLog, brokenInState } from '../testing/invariants.ts';
import { newRun } from '../testing/run.ts';
import type { Run } from '../testing/run.ts';
import { apply, replay } from './apply.ts';
import { decide } from './decide.ts';
import { upcast } from './upcast.ts';
import { boardRow, meetingView, noteView, selfView, stageStreams, totals } from './views.ts';

const begin = (where: string): Run => {
  if (where === 'new') return newRun();
  return where === 'lobby' ? lobby('r1', 'r2') : briefing(...ROOMS);
};

const play = (run: Run, { wait, actor, make }: Step) => {
  run.now += wait;
  return run.send(make({ state: run.state, now: run.now }), actor);
};

const everyRun = (check: (run: Run, todo: Step[]) => void): void =>
  fc.assert(
    fc.property(startingPoint, steps, (where, todo) => check(begin(where), todo)),
    { numRuns: 1000 },
  );

describe('a meeting, after any commands of anybody', () => {
  it('stands in a legal state, and so does its log', () => {
    everyRun((run, todo) => {
      for (const step of todo) {
        play(run, step);
        expect(brokenInState(run.state)).toEqual([]);
      }
      expect(brokenInLog(run.log)).toEqual([]);
    });
  });

  it('is the same when its log is stored, read again and replayed', () => {
    everyRun((run, todo) => {
      for (const step of todo) play(run, step);
      const stored = run.log.map((row) => JSON.stringify(row));
      const read = stored.map((row) => recordedEvent.parse(JSON.parse(row)));
      expect(read.map(({ event }) => upcast(event))).toEqual(run.log.map(({ event }) => event));
      expect(replay(run.state.id, read)).toEqual(run.state);
    });
  });

  it('takes no harm from a command said twice: the second time changes nothing, or is refused', () => {
    everyRun((run, todo) => {
      for (const { wait, actor, make } of todo) {
        run.now += wait;
        const command = make({ state: run.state, now: run.now });
        run.send(command, actor);
        const again = decide(run.state, command, { actor, at: run.now, box: run.box });
        // An extension is asked for again on purpose, and an outage is a fact each time it is told.
        if (command.type === 'floor.extend' || command.type === 'service.outage') continue;
        expect(again.ok ? again.events : []).toEqual([]);
      }
    });
  });

  it('takes the floor away for its time only when the time is up', () => {
    everyRun((run, todo) => {
      const tooEarly = todo.filter((step) => {
        const { floor } = run.state;
        const decision = play(run, step);
        const events = decision.ok ? decision.events : [];
        const timedOut = events.some((e) => e.type === 'floor.ended' && e.payload.reason === 'time');
        return timedOut && (floor?.endsAt ?? Infinity) > run.now;
      });
      expect(tooEarly).toEqual([]);
    });
  });

  it('can be shown: every view fits the contract, and names only parties that are there on the stage', () => {
    const nameOf = (party: string): string => `Tên ${party}`;
    everyRun((run, todo) => {
      for (const step of todo) play(run, step);
      const { state } = run;
      meetingViewSchema.parse(meetingView(state, { nameOf, serverTime: run.now }));
      for (const roomId of [...ROOMS, UNINVITED]) boardRowSchema.parse(boardRow(state, roomId, RULES));
      for (const party of state.attendees.keys()) selfSchema.parse(selfView(state, party, false));
      for (const line of state.notes) note.parse(noteView(line, nameOf));
      const streams = stageStreams(state);
      expect(streams.every(({ party }) => state.attendees.has(party))).toBe(true);
      expect(new Set(streams.map(({ party, source }) => `${party} ${source}`)).size).toBe(streams.length);
      expect(totals(state).present).toBeLessThanOrEqual(totals(state).invited);
    });
  });
});

describe('the random commands', () => {
  it('reach every event there is, so that the properties above mean something', () => {
    const seen = new Set<string>();
    const sample = fc.sample(fc.tuple(startingPoint, steps), { numRuns: 8000, seed: 7 });
    for (const [where, todo] of sample) {
      const run = begin(where);
      for (const step of todo) play(run, step);
      for (const { event } of run.log) {
        seen.add(event.type === 'floor.ended' ? `${event.type} ${event.payload.reason}` : event.type);
      }
    }
    expect([...seen].toSorted()).toEqual(
      [
        ...recordedEvent.shape.event.options
          .map(({ shape }) => shape.type.value)
          .filter((type) => type !== 'floor.ended'),
        ...['taken', 'yielded', 'time', 'left', 'replaced', 'paused', 'ended', 'discussion', 'expelled'].map(
          (reason) => `floor.ended ${reason}`,
        ),
      ].toSorted(),
    );
  });
});

describe('replay', () => {
  it('refuses a log with a gap: nothing true can be folded from it', () => {
    const run = briefing('r1');
    expect(() =>
      replay(
        'm1',
        run.log.filter(({ seq }) => seq !== 3),
      ),
    ).toThrow('from 2 to 4');
    expect(() => apply(run.state, run.log[0]!)).toThrow('to 1');
  });
});
