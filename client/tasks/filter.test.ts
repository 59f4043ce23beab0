import { expect, it } from 'vitest';
import { filterTasks, inUrgency, leadUnits } from './filter.ts';
import { taskSample } from './testing/sample.ts';

const late = taskSample({ taskId: 'late', dueDay: '2026-11-10', state: 'late' });
const soon = taskSample({
  taskId: 'soon',
  dueDay: '2026-11-22',
  state: 'due-soon',
  lead: { id: 'b', name: 'Phường Ấ' },
});
const open = taskSample({ taskId: 'open', dueDay: null, state: 'open', text: 'Rà soát hồ sơ đất đai' });
const done = taskSample({
  taskId: 'done',
  state: 'done',
  done: { day: '2026-11-01', text: 'Đã xong', at: 1, byName: 'An' },
});
const all = [done, open, soon, late];
const ids = (tasks: { taskId: string }[]): string[] => tasks.map(({ taskId }) => taskId);

it('what presses stands first', () => {
  expect(ids(inUrgency(all))).toEqual(['late', 'soon', 'open', 'done']);
});

it('the list is narrowed by state, unit and a text without accents', () => {
  const any = { state: null, unitId: null, meetingId: null, text: '' };
  expect(ids(filterTasks(all, { ...any, state: 'late' }))).toEqual(['late']);
  expect(ids(filterTasks(all, { ...any, unitId: 'b' }))).toEqual(['soon']);
  expect(ids(filterTasks(all, { ...any, text: 'dat dai' }))).toEqual(['open']);
  expect(leadUnits(all).map(({ label }) => label)).toEqual(['Phường Ấ', 'Phường Phúc Tân']);
});
