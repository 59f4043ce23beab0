import { z } from 'zod';
import { line } from './administration-units.ts';
import { day, id } from './ids.ts';
import { period } from './indicators.ts';

const count = z.number().int().nonnegative().max(1_000_000);

/** Papers that a unit sent out, summed by hand over a day or a month: the month stands under its last day. */
export const paperCountFacts = z
  .strictObject({
    unitId: id,
    day,
    papers: count.min(1),
    /** Of them: exchanged electronically and signed. */
    signed: count,
    /** Of them: such as the rules keep off the network. */
    keptOff: count,
  })
  .refine(({ papers, signed, keptOff }) => signed + keptOff <= papers, { path: ['signed'] });
export type PaperCountFacts = z.infer<typeof paperCountFacts>;

/** A periodic report that a unit owes; of a secret one no name is kept. */
export const periodicReportFacts = z
  .strictObject({
    unitId: id,
    name: z.union([line(200), z.literal('')]),
    dueDay: day,
    madeDay: day.nullable(),
    /** Published on the reporting system. */
    shared: z.boolean(),
    secret: z.boolean(),
  })
  .refine(({ name, secret }) => secret === (name === ''), { path: ['name'] })
  .refine(({ shared, madeDay }) => !shared || madeDay !== null, { path: ['madeDay'] });
export type PeriodicReportFacts = z.infer<typeof periodicReportFacts>;

const shown = { id, unitName: z.string(), mayChange: z.boolean() };

/** A line of the register of papers; those of meetings held here follow the meetings and are changed there. */
export const paperCountLine = z.strictObject({ ...paperCountFacts.shape, ...shown, ofMeeting: z.boolean() });
export type PaperCountLine = z.infer<typeof paperCountLine>;
export const paperCountList = z.strictObject({ lines: z.array(paperCountLine) });

export const periodicReportLine = z.strictObject({ ...periodicReportFacts.shape, ...shown });
export type PeriodicReportLine = z.infer<typeof periodicReportLine>;
export const periodicReportList = z.strictObject({ lines: z.array(periodicReportLine) });

export const linesQuery = z.strictObject({ period });
const reason = z.string().trim().min(1).max(500);
export const paperCountChange = z.strictObject({ facts: paperCountFacts, reason });
export const periodicReportChange = z.strictObject({ facts: periodicReportFacts, reason });
export const lineRemoval = z.strictObject({ reason });
