import { z } from 'zod';
import { day, id, instant } from './ids.ts';
import { period } from './indicators.ts';
import { mailState } from './mails.ts';

/** Reports are made monthly and quarterly. */
export const reportKind = z.enum(['month', 'quarter']);
export type ReportKind = z.infer<typeof reportKind>;

export const reportFormat = z.enum(['pdf', 'docx', 'xlsx', 'csv']);
export type ReportFormat = z.infer<typeof reportFormat>;

/** How reports of a kind are made and mailed by themselves. */
export const reportSetting = z.strictObject({
  on: z.boolean(),
  /** So many days after the period's end it is due. */
  daysAfter: z.number().int().min(1).max(60),
  /** To whom it is mailed. */
  unitIds: z
    .array(id)
    .max(100)
    .transform((ids) => [...new Set(ids)]),
  formats: z
    .array(reportFormat)
    .min(1)
    .transform((formats) => [...new Set(formats)]),
});
export type ReportSetting = z.infer<typeof reportSetting>;

export const reportSettings = z.strictObject({ month: reportSetting, quarter: reportSetting });
export type ReportSettings = z.infer<typeof reportSettings>;

/** Until somebody sets anything, no report goes out. */
export const NO_REPORTS: ReportSettings = {
  month: { on: false, daysAfter: 5, unitIds: [], formats: ['pdf', 'xlsx'] },
  quarter: { on: false, daysAfter: 10, unitIds: [], formats: ['pdf', 'xlsx'] },
};

/** A file of a report as it was made. */
export const reportFile = z.strictObject({
  format: reportFormat,
  /** SHA-256 of its content, hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().positive(),
});
export type ReportFile = z.infer<typeof reportFile>;

/** To whom a report was mailed, and what became of it. */
export const reportReceiver = z.strictObject({
  unitId: id,
  unitName: z.string(),
  state: mailState,
  deliveredAt: instant.nullable(),
});

/** The report of a period: when it was due, made, sent. */
export const reportRun = z.strictObject({
  id,
  period,
  unitName: z.string(),
  dueDay: day,
  madeAt: instant,
  /** Made after its day. */
  late: z.boolean(),
  /** Null where it was made by itself. */
  madeByName: z.string().nullable(),
  files: z.array(reportFile),
  receivers: z.array(reportReceiver),
  /** When the last receiver's mail server had taken it; null while one has not, or where there is none. */
  sentAt: instant.nullable(),
});
export type ReportRun = z.infer<typeof reportRun>;

/** Reports made, latest period first, and how they are made by themselves. */
export const reportingView = z.strictObject({
  settings: reportSettings,
  mayManage: z.boolean(),
  runs: z.array(reportRun),
  /** What is made next by itself. */
  next: z.array(z.strictObject({ period, dueDay: day })),
  /** Periods that are over and have no report yet, latest first: they can be made by hand. */
  missing: z.array(period),
});
export type ReportingView = z.infer<typeof reportingView>;

/** The report of a period that is over, now. */
export const reportRequest = z.strictObject({ period: z.string().regex(/^\d{4}-(0[1-9]|1[0-2]|Q[1-4])$/) });
