import { expect, it } from 'vitest';
import { satisfies } from './dependencies.mjs';

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/a-darwin': { version: '1.0.0', optional: true },
};

it('is content with what the lock file names, other platforms aside', () => {
  expect(satisfies({ 'node_modules/a': { version: '1.0.0' } }, wanted)).toBe(true);
});

it('asks for an installation when something is missing, older, or too much', () => {
  expect(satisfies({}, wanted)).toBe(false);
  expect(satisfies({ 'node_modules/a': { version: '0.9.0' } }, wanted)).toBe(false);
  expect(satisfies({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } }, wanted)).toBe(
    false,
  );
});
