import { describe, expect, it } from 'vitest';
import type { Command } from '../../contract/commands.ts';
import { lobby, outcome, SECRETARY } from '../../testing/briefing.ts';

const add = (version: number): Command => ({
  type: 'paper.add',
  payload: { paperId: 'p', version, itemId: null, title: 'Báo cáo', hash: 'a'.repeat(64) },
});
const withdraw: Command = { type: 'paper.withdraw', payload: { paperId: 'p', title: 'Báo cáo', reason: 'Nhầm tệp' } };

describe('a paper in the log', () => {
  it('gets versions, and is withdrawn once', () => {
    const run = lobby('r1');
    expect(outcome(run, withdraw, SECRETARY)).toBe('not-found');
    run.send(add(1), SECRETARY);
    run.send(add(2), SECRETARY);
    expect(outcome(run, add(2), SECRETARY)).toEqual([]);
    run.send(withdraw, SECRETARY);
    expect(run.state.papers.get('p')).toEqual({ version: 2, withdrawn: true });
    expect(outcome(run, withdraw, SECRETARY)).toEqual([]);
    expect(outcome(run, add(3), SECRETARY)).toBe('not-found');
  });
});
