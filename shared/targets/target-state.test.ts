import { expect, it } from 'vitest';
import type { TargetState } from '../contract/figures.ts';
import type { Figure } from '../contract/indicators.ts';
import { forecastOf } from './forecast.ts';
import { marginOf } from './margin.ts';
import { targetStateOf } from './target-state.ts';

const of = (numerator: number, denominator: number): Figure => ({ numerator, denominator });
const NOTHING = of(0, 0);
const poor = [of(1, 10), of(1, 10)];
const good = [of(20, 20), of(20, 20)];

/** By hand, for a target of 90 %. */
const CASES: [what: string, figure: Figure, past: Figure[] | null, over: boolean, state: TargetState][] = [
  ['nothing counted', NOTHING, good, false, 'nothing'],
  ['reached and over', of(9, 10), null, true, 'met'],
  ['below and over', of(8, 10), null, true, 'missed'],
  ['reached, and foretold to be', of(9, 10), good, false, 'met'],
  ['reached, but foretold to fall', of(2, 2), poor, false, 'danger'],
  ['below, but foretold to rise', of(8, 9), good, false, 'danger'],
  ['below, and foretold to be', of(1, 9), poor, false, 'missed'],
  ['below without a forecast', of(8, 9), null, false, 'danger'],
  ['reached without a forecast', of(9, 9), null, false, 'met'],
];
it.each(CASES)('%s', (_what, figure, past, over, state) => {
  const target = 0.9;
  const forecast = past && forecastOf({ held: figure, planned: NOTHING, past, target });
  expect(targetStateOf({ figure, target, over, forecast, margin: marginOf('meetings', figure, target) })).toBe(state);
});
