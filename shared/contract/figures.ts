import { z } from 'zod';
import { counts, figure, period, periodKind } from './indicators.ts';
import { day, id } from './ids.ts';
import { meetingClass, meetingForm } from './meetings.ts';
import { unitLevel } from './units.ts';

const whole = z.number().int().nonnegative();
const share = z.number().min(0).max(1);
const unitName = z.strictObject({ id, name: z.string() });
const indicatorName = z.strictObject({ vi: z.string(), en: z.string() });

/** How a figure stands to its target; nothing: there is nothing to count yet. */
export const targetState = z.enum(['met', 'danger', 'missed', 'nothing']);
export type TargetState = z.infer<typeof targetState>;

/** How many may go the other way before the target falls, or how many must come to reach it. */
export const margin = z.discriminatedUnion('kind', [
  /** Null: as many as one likes, because the target is 0. */
  z.strictObject({ kind: z.literal('spare'), count: whole.nullable() }),
  /** Null: the target of 100 % cannot be reached any more. */
  z.strictObject({ kind: z.literal('short'), count: whole.nullable() }),
]);
export type Margin = z.infer<typeof margin>;

/** The figure expected at the period's end, with the numbers of its formula. */
export const forecast = z.strictObject({
  held: figure,
  /** Convened for the rest of the period. */
  planned: figure,
  /** How many more are expected beyond those. */
  further: whole,
  /** The periods before, all together, from which number and rate are taken; `mean` in one of them, rounded. */
  past: z.strictObject({ periods: whole, mean: whole, numerator: whole, denominator: whole }),
  /** Not a whole number: the further ones are counted at a rate. */
  numerator: z.number().nonnegative(),
  denominator: whole,
  /** Whether the target is reached with it. */
  reached: z.boolean(),
});
export type Forecast = z.infer<typeof forecast>;

/** A period of the past in a trend, by its official figure and the target that held in it. */
const trendPoint = z.strictObject({ period, figure, target: share.nullable() });
export type TrendPoint = z.infer<typeof trendPoint>;

/** An indicator as it stands in a period. */
export const boardRow = z.strictObject({
  indicatorId: id,
  name: indicatorName,
  counts,
  /** Over which periods it is reported. */
  reportedBy: periodKind,
  target: share,
  /** The decision or programme that sets the target. */
  source: z.string(),
  /** Closed months as they were frozen, the others as they stand. */
  official: figure,
  /** All as it stands: where it differs, that is a correction after closing. */
  live: figure,
  /** All months of the period are closed. */
  closed: z.boolean(),
  state: targetState,
  /** Oldest first; the last is the period itself. */
  trend: z.array(trendPoint),
  /** Null where the period is over, or the population does not grow with what happens. */
  forecast: forecast.nullable(),
  /** Of what is held and convened; null where that is nothing, or the period is over. */
  margin: margin.nullable(),
});
export type BoardRow = z.infer<typeof boardRow>;

/** All indicators with a target in force, for a unit and what lies under it. */
export const figuresBoard = z.strictObject({
  period,
  unit: unitName,
  /** The day on which it was reckoned. */
  day,
  rows: z.array(boardRow),
});
export type FiguresBoard = z.infer<typeof figuresBoard>;

/** Of what the board is asked; without a unit, the highest one that the reader may read. */
export const boardQuery = z.strictObject({ period, unitId: id.optional() });

/** Why something of the period stands behind no figure: first what it is, then what became of it. */
export const outsideReason = z.enum([
  'other-organiser',
  'other-class',
  'excluded-unit',
  'secret',
  'rehearsal',
  'not-wide',
  'other-reach',
  'called-off',
  'planned',
  'unsettled',
]);
export type OutsideReason = z.infer<typeof outsideReason>;

/** Where something stands: in numerator and denominator, in the denominator alone, or in neither. */
export const memberPart = z.enum(['numerator', 'denominator', 'outside']);
export type MemberPart = z.infer<typeof memberPart>;

/** What is looked at: all that counts, or one of the parts. */
export const memberView = z.enum(['counted', ...memberPart.options]);
export type MemberView = z.infer<typeof memberView>;

/** What stands behind a figure: a meeting, a unit's room, papers of a day, a report, an operator. */
export const figureMember = z.strictObject({
  id,
  part: memberPart,
  /** Only of what is outside. */
  why: outsideReason.nullable(),
  /** Title of a meeting; null of a secret one, and of all that has none. */
  title: z.string().nullable(),
  unitName: z.string(),
  day: day.nullable(),
  class: meetingClass.nullable(),
  form: meetingForm.nullable(),
  /** Of papers: how many were sent signed, of how many. */
  amounts: figure.nullable(),
  /** Whether it stood elsewhere when its month was closed. */
  corrected: z.boolean(),
});
export type FigureMember = z.infer<typeof figureMember>;

/** What stands behind a figure, part by part. */
export const figureMembers = z.strictObject({
  period,
  unit: unitName,
  name: indicatorName,
  counts,
  target: share,
  official: figure,
  live: figure,
  /** How many there are in each. */
  totals: z.strictObject({ counted: whole, numerator: whole, denominator: whole, outside: whole }),
  view: memberView,
  members: z.array(figureMember),
});
export type FigureMembers = z.infer<typeof figureMembers>;

const number = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number);

/** Of which figure, what is looked at, and which lines of it. */
export const membersQuery = z.strictObject({
  period,
  unitId: id.optional(),
  view: memberView,
  offset: number.optional(),
  limit: number.pipe(z.number().min(1).max(200)).optional(),
});

/** A meeting being convened, as far as figures depend on it. */
export const effectQuery = z.strictObject({
  /** The meeting that is changed. */
  meetingId: id.optional(),
  organiserUnitId: id,
  class: meetingClass,
  wide: z.enum(['true', 'false']).transform((wide) => wide === 'true'),
  form: meetingForm,
  day,
  /** Levels of the units invited, with commas between them. */
  reach: z
    .string()
    .max(100)
    .transform((levels) => levels.split(',').filter((level) => level !== ''))
    .pipe(z.array(unitLevel)),
});

/** What a meeting does to a figure: everything convened counted as convened, without it and with it. */
export const figureEffect = z.strictObject({
  indicatorId: id,
  name: indicatorName,
  period,
  target: share,
  before: figure,
  after: figure,
  /** Whether the target is reached with it. */
  reached: z.boolean(),
  margin: margin.nullable(),
});
export type FigureEffect = z.infer<typeof figureEffect>;

/** What a meeting does to the figures of the highest unit that the convener reads. */
export const figureEffects = z.strictObject({ unit: unitName, effects: z.array(figureEffect) });
export type FigureEffects = z.infer<typeof figureEffects>;
