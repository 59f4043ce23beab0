import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onlineRule } from '../contract/indicators.ts';
import type { Counts } from '../contract/indicators.ts';
import { meetingClass, meetingForm } from '../contract/meetings.ts';
import { registerState } from '../contract/register.ts';
import type { CountedMeeting } from '../contract/register.ts';
import { type Unit, unitLevel } from '../contract/units.ts';
import { daysAfter } from '../convening/days.ts';
import { daysOf, monthsOf } from '../periods/periods.ts';
import { REFORM, reformedCity } from '../testing/targets.ts';
import { type Counting, figureOf, isStock, type Registers } from './figure.ts';
import { verdictOf } from './in-scope.ts';
import { unitsThrough } from './units.ts';

const units = unitsThrough(reformedCity);
const unitIds = [...new Set(reformedCity.map(({ id }) => id))];
const YEAR = '2025';
const asked = { now: Date.parse('2025-11-15T05:00:00Z'), rootUnitId: 'city' };

const anUnit = fc.constantFrom(...unitIds);
const aDay = fc.integer({ min: 0, max: 364 }).map((days) => daysAfter('2025-01-01', days));
const anId = fc.uuid();
const aCount = fc.nat(20);

const aMeeting: fc.Arbitrary<CountedMeeting> = fc.record({
  id: anId,
  day: aDay,
  organiserUnitId: anUnit,
  class: fc.constantFrom(...meetingClass.options),
  wide: fc.boolean(),
  form: fc.constantFrom(...meetingForm.options),
  remoteOnline: fc.boolean(),
  secret: fc.boolean(),
  state: fc.constantFrom(...registerState.options),
  endsAt: fc.constant(null),
  origin: fc.constant('entered' as const),
  reach: fc.subarray(unitLevel.options),
  sites: fc.option(aCount),
  sitesConnected: fc.option(aCount),
});

const registersOf = (meeting: fc.Arbitrary<CountedMeeting>): fc.Arbitrary<Registers> =>
  fc.record({
    meetings: fc.array(meeting, { maxLength: 40 }),
    communes: fc.array(fc.record({ unitId: anUnit, day: aDay }), { maxLength: 30 }),
    papers: fc.array(
      fc.record({ id: anId, unitId: anUnit, day: aDay, papers: aCount, signed: aCount, keptOff: aCount }),
      { maxLength: 20 },
    ),
    reports: fc.array(
      fc.record({ id: anId, unitId: anUnit, dueDay: aDay, shared: fc.boolean(), secret: fc.boolean() }),
      { maxLength: 20 },
    ),
    operators: fc.array(
      fc.record({ id: anId, unitId: anUnit, from: aDay, to: fc.option(aDay), trainedDay: fc.option(aDay) }),
      { maxLength: 20 },
    ),
  });
const registers = registersOf(aMeeting);

const meetingCounts: fc.Arbitrary<Counts> = fc.record({
  population: fc.constant('meetings' as const),
  organiserLevels: fc.subarray(unitLevel.options, { minLength: 1 }),
  classes: fc.subarray(meetingClass.options),
  reach: fc.subarray(unitLevel.options),
  reachAll: fc.boolean(),
  wide: fc.constantFrom('wide' as const, 'any' as const),
  online: fc.constantFrom(
    ...[{ rule: 'fully-online' }, { rule: 'hybrid-too' }, { rule: 'share-connected', atLeast: 0.8 }].map((rule) =>
      onlineRule.parse(rule),
    ),
  ),
});
const flows: fc.Arbitrary<Counts> = fc.oneof(
  meetingCounts,
  fc.constantFrom<Counts>({ population: 'papers' }, { population: 'reports' }),
);
const stocks: fc.Arbitrary<Counts> = fc.constantFrom<Counts>(
  { population: 'communes', levels: ['commune'], withinDays: 30 },
  { population: 'operators' },
);
const counting = (counts: fc.Arbitrary<Counts>): fc.Arbitrary<Counting> =>
  fc.record({ counts, excludedUnitIds: fc.uniqueArray(anUnit, { maxLength: 2 }) });

test('the numerator is never above the denominator, and the members say the same', () => {
  fc.assert(
    fc.property(counting(fc.oneof(flows, stocks)), registers, (indicator, all) => {
      const { numerator, denominator, members } = figureOf(indicator, all, units, daysOf(YEAR), asked);
      expect(numerator).toBeLessThanOrEqual(denominator);
      if (indicator.counts.population === 'papers') return;
      expect(members).toHaveLength(denominator);
      expect(members.filter(({ counts }) => counts)).toHaveLength(numerator);
    }),
  );
});

test('the months of a period add up to the whole, and none counts twice', () => {
  fc.assert(
    fc.property(counting(flows), registers, (indicator, all) => {
      const whole = figureOf(indicator, all, units, daysOf(YEAR), asked);
      const months = monthsOf(YEAR).map((month) => figureOf(indicator, all, units, daysOf(month), asked));
      expect(months.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(whole.numerator);
      expect(months.reduce((sum, { denominator }) => sum + denominator, 0)).toBe(whole.denominator);
      expect(
        months
          .flatMap(({ members }) => members)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(whole.members.map(({ id }) => id).toSorted());
    }),
  );
});

test('how things stand at the end of a period is how they stand at the end of its last month', () => {
  fc.assert(
    fc.property(counting(stocks), registers, (indicator, all) => {
      expect(isStock(indicator.counts)).toBe(true);
      const ofQuarter = figureOf(indicator, all, units, daysOf('2025-Q3'), asked);
      expect(ofQuarter).toEqual(figureOf(indicator, all, units, daysOf('2025-09'), asked));
    }),
  );
});

test('a meeting that does not count changes nothing, and one that does is one more', () => {
  fc.assert(
    fc.property(counting(meetingCounts), registers, aMeeting, (indicator, all, meeting) => {
      const { counts, excludedUnitIds } = indicator;
      if (counts.population !== 'meetings') throw new Error('not of meetings');
      const verdict = verdictOf({ counts, excludedUnitIds }, meeting, units, asked);
      const before = figureOf(indicator, all, units, daysOf(YEAR), asked);
      const with_ = { ...all, meetings: [...all.meetings, meeting] };
      const after = figureOf(indicator, with_, units, daysOf(YEAR), asked);
      expect(after.denominator - before.denominator).toBe(verdict.counts ? 1 : 0);
      expect(after.numerator - before.numerator).toBe(verdict.counts && verdict.online ? 1 : 0);
    }),
  );
});

const excludedMeeting = aMeeting.chain((meeting) =>
  fc.constantFrom<CountedMeeting>(
    { ...meeting, secret: true },
    { ...meeting, form: 'chay-thu' },
    { ...meeting, state: 'called-off' },
    { ...meeting, state: 'planned', form: 'truc-tuyen' },
    { ...meeting, organiserUnitId: 'nowhere' },
  ),
);

test('secret meetings, rehearsals, those called off, planned or not settled change nothing', () => {
  fc.assert(
    fc.property(
      counting(meetingCounts),
      registers,
      fc.array(excludedMeeting, { maxLength: 10 }),
      (indicator, all, excluded) => {
        const before = figureOf(indicator, all, units, daysOf(YEAR), asked);
        const with_ = { ...all, meetings: [...excluded, ...all.meetings] };
        expect(figureOf(indicator, with_, units, daysOf(YEAR), asked)).toEqual(before);
      },
    ),
  );
});

/** The reform, and after it a day on which everything is called otherwise, lies elsewhere or has gone. */
const LATER = '2026-03-01';
const laterHistory = fc
  .array(
    fc.constantFrom<(unit: Unit) => Unit[]>(
      (unit) => [unit],
      (unit) => [{ ...unit, validTo: LATER }],
      (unit) => [
        { ...unit, validTo: LATER },
        { ...unit, validFrom: LATER, name: 'another name', level: 'district', parentId: 'health' },
      ],
    ),
    { minLength: reformedCity.length, maxLength: reformedCity.length },
  )
  .map((changes) => reformedCity.flatMap((unit, at) => (unit.validTo === null ? (changes[at]?.(unit) ?? []) : [unit])));

test('what becomes of a unit later does not change an earlier figure', () => {
  fc.assert(
    fc.property(counting(fc.oneof(flows, stocks)), registers, laterHistory, (indicator, all, history) => {
      expect(figureOf(indicator, all, unitsThrough(history), daysOf(YEAR), asked)).toEqual(
        figureOf(indicator, all, units, daysOf(YEAR), asked),
      );
    }),
  );
});

test('before the reform the communes of the districts count, after it those that remain', () => {
  const ofDay = (day: string, now = asked.now) =>
    figureOf(
      { counts: { population: 'communes', levels: ['commune'], withinDays: 7 }, excludedUnitIds: [] },
      {
        meetings: [],
        communes: [
          { unitId: 'north-1', day: '2025-06-24' },
          { unitId: 'south-1', day: '2025-06-23' },
          { unitId: 'new', day: '2025-07-03' },
        ],
        papers: [],
        reports: [],
        operators: [],
      },
      units,
      { from: '2025-01-01', to: day },
      { now, rootUnitId: 'city' },
    );
  // The check of south-1 lies eight days back on the last day of June, that day and its own included.
  expect(ofDay('2025-06-30')).toMatchObject({ numerator: 1, denominator: 3 });
  expect(ofDay(REFORM)).toMatchObject({ numerator: 0, denominator: 2 });
  expect(ofDay('2025-07-09')).toMatchObject({ numerator: 1, denominator: 2 });
  // Of a period that is still running today's figure is told.
  expect(ofDay('2025-12-31', Date.parse('2025-07-04T00:00:00Z'))).toMatchObject({
    members: [
      { id: 'north-1', counts: false },
      { id: 'new', counts: true },
    ],
  });
});
