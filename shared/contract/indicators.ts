import { z } from 'zod';
import { day, id } from './ids.ts';
import { meetingClass } from './meetings.ts';
import { unitLevel } from './units.ts';

/** How long the spans are over which an indicator is reported. */
export const periodKind = z.enum(['month', 'quarter', 'year']);
export type PeriodKind = z.infer<typeof periodKind>;

/** A month (`2026-11`), a quarter (`2026-Q4`) or a year (`2026`). */
export const period = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]))?$/);

/** What counts as held online: only fully online; hybrid too, where the remote units were online; or a share of the sites connected. */
export const onlineRule = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('fully-online') }),
  z.strictObject({ rule: z.literal('hybrid-too') }),
  /** Online or hybrid, with at least this share of the invited sites connected. */
  z.strictObject({ rule: z.literal('share-connected'), atLeast: z.number().min(0.01).max(1) }),
]);
export type OnlineRule = z.infer<typeof onlineRule>;

const meetingsCounted = z.strictObject({
  population: z.literal('meetings'),
  /** Levels of the organiser, as it was on the meeting's day. */
  organiserLevels: z.array(unitLevel).min(1),
  /** None named: all. */
  classes: z.array(meetingClass),
  /** Levels that the meeting must reach; none named: any meeting. A level without units on the day is not asked for. */
  reach: z.array(unitLevel),
  /** Whether it must reach all of the levels named, or one of them. */
  reachAll: z.boolean(),
  wide: z.enum(['wide', 'any']),
  online: onlineRule,
});

/** Of which population an indicator is a share, and by which of its fields. */
export const counts = z.discriminatedUnion('population', [
  meetingsCounted,
  /** Communes with a room verified connected / all communes of that day. */
  z.strictObject({
    population: z.literal('communes'),
    levels: z.array(unitLevel).min(1),
    /** For so many days a passed check proves the connection. */
    withinDays: z.number().int().min(1).max(366),
  }),
  /** Papers exchanged electronically and signed / all papers, without those that the rules keep off the network. */
  z.strictObject({ population: z.literal('papers') }),
  /** Reports published on the reporting system / reports due, secret ones left out. */
  z.strictObject({ population: z.literal('reports') }),
  /** Room operators trained / room operators. */
  z.strictObject({ population: z.literal('operators') }),
]);
export type Counts = z.infer<typeof counts>;
export type MeetingsCounted = z.infer<typeof meetingsCounted>;
export type Population = Counts['population'];

/** A target and the days on which it holds; the last day is included. */
export const term = z
  .strictObject({
    from: day,
    to: day.nullable(),
    /** A share, 0..1. */
    target: z.number().min(0).max(1),
    /** The decision or programme that sets it. */
    source: z.string().trim().max(300),
  })
  .refine(({ from, to }) => to === null || from <= to, { path: ['to'] });
export type Term = z.infer<typeof term>;

const facts = {
  name: z.strictObject({ vi: z.string().trim().min(1).max(200), en: z.string().trim().max(200) }),
  counts,
  period: periodKind,
  /** Of these units nothing counts. */
  excludedUnitIds: z.array(id).max(500),
  /** In their order; no two hold on the same day. */
  terms: z
    .array(term)
    .min(1)
    .max(30)
    .refine((terms) => terms.every((one, at) => at === 0 || isAfter(one, terms[at - 1]))),
};

const isAfter = (one: Term, before: Term | undefined): boolean =>
  before !== undefined && before.to !== null && before.to < one.from;

/** An indicator without its key: what the form sends. */
export const indicatorFacts = z.strictObject(facts);
export type IndicatorFacts = z.infer<typeof indicatorFacts>;

/** An indicator is data: what it counts, and which share is to be reached when. */
export const indicator = z.strictObject({ id, ...facts });
export type Indicator = z.infer<typeof indicator>;

/** A share as counted. */
export const figure = z.strictObject({
  numerator: z.number().int().nonnegative(),
  denominator: z.number().int().nonnegative(),
});
export type Figure = z.infer<typeof figure>;
