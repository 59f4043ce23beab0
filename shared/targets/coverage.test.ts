import { expect, it } from 'vitest';
import { type Proof, walkCoverage } from './coverage.ts';

const proofs: Proof[] = [
  { unitId: 'a', day: '2015-12-31', by: 'paper' },
  { unitId: 'a', day: '2016-02-01', by: 'check' },
  { unitId: 'b', day: '2016-02-01', by: 'check' },
];

it('a proof holds on its day and until the days are over, a check before minutes', () => {
  const on = walkCoverage(proofs, 30);
  const told = (day: string) => {
    const standings = on(day);
    return ['a', 'b'].map((unit) => `${standings.stateOf(unit)} ${standings.provenDayOf(unit)}`);
  };
  expect(told('2015-12-30')).toEqual(['never null', 'never null']);
  expect(told('2015-12-31')).toEqual(['accepted 2015-12-31', 'never null']);
  expect(told('2016-01-29')).toEqual(['accepted 2015-12-31', 'never null']);
  expect(told('2016-01-30')).toEqual(['lapsed 2015-12-31', 'never null']);
  expect(told('2016-02-01')).toEqual(['checked 2016-02-01', 'checked 2016-02-01']);
  expect(told('2016-03-01')).toEqual(['checked 2016-02-01', 'checked 2016-02-01']);
  expect(told('2016-03-02')).toEqual(['lapsed 2016-02-01', 'lapsed 2016-02-01']);
});
