import { z } from 'zod';
import { day, id, instant } from './ids.ts';

const month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/);
const count = z.number().int().nonnegative();

/** First and last month of the course. */
export const coverageQuery = z
  .strictObject({ from: month, to: month })
  .refine(({ from, to }) => from <= to && Number(to.slice(0, 4)) - Number(from.slice(0, 4)) <= 20, { path: ['to'] });

/** How many communes of a day were proven connected: at the end of a month, or today. */
export const coveragePoint = z.strictObject({
  month,
  day,
  units: count,
  /** By a connection check that was passed. */
  checked: count,
  /** By minutes of acceptance alone. */
  accepted: count,
});
export type CoveragePoint = z.infer<typeof coveragePoint>;

export const coverageCourse = z.strictObject({
  /** For so many days a proof holds. */
  withinDays: z.number().int(),
  points: z.array(coveragePoint),
  /** Whether the reader may enter minutes of acceptance. */
  mayEnter: z.boolean(),
});
export type CoverageCourse = z.infer<typeof coverageCourse>;

/** Proven by a check, or by minutes alone; proven once but too long ago; never proven. */
export const coverageState = z.enum(['checked', 'accepted', 'lapsed', 'never']);
export type CoverageState = z.infer<typeof coverageState>;

export const coverageDayQuery = z.strictObject({ day });

/** Each commune of a day, under the unit above. */
export const coverageDay = z.strictObject({
  day,
  withinDays: z.number().int(),
  groups: z.array(
    z.strictObject({
      id,
      name: z.string(),
      units: z.array(
        z.strictObject({
          unitId: id,
          name: z.string(),
          state: coverageState,
          /** When it was last proven, up to the day. */
          provenDay: day.nullable(),
        }),
      ),
    }),
  ),
});
export type CoverageDay = z.infer<typeof coverageDay>;

/** Minutes that say of rooms that they were equipped and connected on a day. */
export const acceptanceRequest = z.strictObject({
  day,
  evidence: z.string().trim().min(1).max(300),
  unitIds: z
    .array(id)
    .min(1)
    .max(2000)
    .refine((ids) => new Set(ids).size === ids.length),
});
export type AcceptanceRequest = z.infer<typeof acceptanceRequest>;

/** Minutes of acceptance as they were entered, with how many rooms they name. */
export const acceptance = z.strictObject({
  id,
  day,
  evidence: z.string(),
  units: count,
  enteredAt: instant,
  byName: z.string(),
});
export const acceptanceList = z.strictObject({ acceptances: z.array(acceptance) });
export type Acceptance = z.infer<typeof acceptance>;
