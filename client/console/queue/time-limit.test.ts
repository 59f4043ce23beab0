import { beforeEach, expect, it } from 'vitest';
import { rememberedLimit, rememberLimit } from './time-limit.ts';

beforeEach(() => localStorage.clear());

it('starts with three minutes', () => {
  expect(rememberedLimit(localStorage)).toBe(180);
});

it('remembers the last choice, no limit included', () => {
  rememberLimit(localStorage, null);
  expect(rememberedLimit(localStorage)).toBeNull();
  rememberLimit(localStorage, 600);
  expect(rememberedLimit(localStorage)).toBe(600);
});

it('forgets what it cannot give', () => {
  localStorage.setItem('giaoban.console.timeLimit', '7');
  expect(rememberedLimit(localStorage)).toBe(180);
});
