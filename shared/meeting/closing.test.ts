import { describe, expect, it } from 'vitest';
import { briefing, CHAIR, outcome, SECRETARY } from '../testing/briefing.ts';

const ended = () => {
  const run = briefing('r1');
  run.send({ type: 'meeting.end', payload: {} }, CHAIR);
  return run;
};
type Running = ReturnType<typeof ended>;
const paper = (run: Running, version: number) => ({
  version,
  number: 4 + version,
  hash: 'b'.repeat(64),
  after: run.state.seq,
});
const correct = {
  type: 'attendance.correct',
  payload: { roomId: 'r1', correction: { field: 'excused', value: true }, reason: 'Đi cơ sở' },
} as const;

describe('issuing the minutes', () => {
  it('closes the meeting once, and nothing can be put right until a new version is begun', () => {
    const run = ended();
    expect(outcome(run, { type: 'meeting.close', payload: paper(run, 2) }, SECRETARY)).toBe('wrong-phase');
    expect(outcome(run, { type: 'meeting.close', payload: paper(run, 1) }, SECRETARY)).toEqual(['meeting.closed']);
    expect(outcome(run, { type: 'meeting.close', payload: paper(run, 1) }, SECRETARY)).toEqual([]);
    expect(run.state.phase).toBe('closed');
    expect(outcome(run, correct, SECRETARY)).toBe('paper-issued');

    run.send({ type: 'meeting.reopen', payload: { reason: 'Thiếu một ý kiến' } }, SECRETARY);
    expect(run.log.at(-1)?.event).toMatchObject({ payload: { version: 2, reason: 'Thiếu một ý kiến' } });
    expect(outcome(run, correct, SECRETARY)).toEqual(['attendance.corrected']);
    expect(outcome(run, { type: 'meeting.close', payload: paper(run, 1) }, SECRETARY)).toBe('wrong-phase');
    expect(outcome(run, { type: 'meeting.close', payload: paper(run, 2) }, SECRETARY)).toEqual(['meeting.closed']);
  });

  it('takes no paper that was written before the last correction', () => {
    const run = ended();
    const written = { type: 'meeting.close', payload: paper(run, 1) } as const;
    run.send(correct, SECRETARY);
    expect(outcome(run, written, SECRETARY)).toBe('draft-outdated');
  });
});

describe('issuing the notice of conclusions', () => {
  it('goes version by version, before the minutes or after them', () => {
    const run = ended();
    const issue = (version: number) => outcome(run, { type: 'notice.issue', payload: paper(run, version) }, SECRETARY);
    expect(issue(1)).toEqual(['notice.issued']);
    expect(issue(1)).toEqual([]);
    expect(issue(3)).toBe('wrong-phase');
    run.send({ type: 'meeting.close', payload: paper(run, 1) }, SECRETARY);
    expect(issue(2)).toBe('wrong-phase');
    const reopen = { type: 'notice.reopen', payload: { reason: 'Sai thời hạn' } } as const;
    expect(outcome(run, reopen, SECRETARY)).toEqual(['notice.reopened']);
    expect(outcome(run, reopen, SECRETARY)).toBe('wrong-phase');
    expect(issue(2)).toEqual(['notice.issued']);
    expect(run.state.phase).toBe('closed');
  });
});
