import { beforeEach, expect, it } from 'vitest';
import { createTimeLimit } from './time-limit.ts';

beforeEach(() => localStorage.clear());

it('starts with three minutes', () => {
  expect(createTimeLimit(localStorage).get()).toBe(180);
});

it('remembers the last choice, no limit included', () => {
  createTimeLimit(localStorage).set(null);
  expect(createTimeLimit(localStorage).get()).toBeNull();
  createTimeLimit(localStorage).set(600);
  expect(createTimeLimit(localStorage).get()).toBe(600);
});

it('forgets what it cannot give', () => {
  localStorage.setItem('giaoban.console.timeLimit', '7');
  expect(createTimeLimit(localStorage).get()).toBe(180);
});
