import { expect, test } from 'vitest';
import { indicator } from '../contract/indicators.ts';
import { PRESETS } from './presets.ts';

/** The target that is in force on a day. */
const targetOn = (id: string, day: string): number | undefined =>
  PRESETS.find((preset) => preset.id === id)?.terms.find(({ from, to }) => from <= day && (to === null || day <= to))
    ?.target;

test('each is an indicator by the contract, and goes on without an end', () => {
  expect(PRESETS).toHaveLength(8);
  for (const preset of PRESETS) {
    expect(indicator.parse(preset)).toEqual(preset);
    expect(preset.terms.at(-1)?.to).toBeNull();
  }
});

test.each([
  ['city-wide', '2015-12-31', undefined],
  ['city-wide', '2016-01-01', 0.9],
  ['departments-districts-wide', '2020-12-31', 0.8],
  ['city-working', '2018-12-31', undefined],
  ['city-working', '2019-06-01', 0.8],
  ['other-meetings', '2019-12-31', 0.3],
  ['communes-equipped', '2017-01-01', 1],
  ['papers-electronic', '2017-12-31', 0.9],
  ['papers-electronic', '2018-01-01', 1],
  ['reports-shared', '2025-12-31', 0.8],
  ['operators-trained', '2019-01-01', 1],
  ['operators-trained', '2026-11-22', 1],
])('%s on %s: %s', (id, day, target) => {
  expect(targetOn(id, day)).toBe(target);
});
