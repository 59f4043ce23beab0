import { expect, test } from 'vitest';
import { errorCode } from '#shared/contract/refusals.ts';
import { locale } from '#shared/contract/locale.ts';
import { refusalFor } from '#shared/errors/catalogue.ts';
import { internalName } from './wire.ts';

test.each([
  ['a stack trace', new TypeError('x').stack ?? ''],
  ['the name of an error', 'TypeError: x is not a function'],
  ['a path', 'cannot read /home/giaoban/data/giaoban.db'],
  ['a file of ours', 'dispatcher.ts:12'],
  ['a library', 'SqliteError: UNIQUE constraint failed: sessions.token_hash'],
  ['a value that is none', 'undefined is not an object'],
])('%s is noticed', (_what, text) => {
  expect(internalName(JSON.stringify({ message: text }))).toBeDefined();
});

test('no refusal has one', () => {
  const told = locale.options.flatMap((language) => errorCode.options.map((code) => refusalFor(code, language)));
  expect(told.map((refusal) => internalName(JSON.stringify(refusal))).filter(Boolean)).toEqual([]);
});
