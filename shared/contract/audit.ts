import { z } from 'zod';
import { day, id, instant } from './ids.ts';

/** What administrators do, as it stands in the audit: the kind of the subject, and what became of it. */
export const auditAction = z.enum([
  'account.created',
  'account.changed',
  'account.password-reset',
  'account.password-changed',
  'account.locked',
  'account.unlocked',
  'account.sign-in-released',
  'room.changed',
  'room.kept',
  'room.pairing-code-issued',
  'room.devices-revoked',
  'device.revoked',
  'unit.created',
  'unit.renamed',
  'unit.moved',
  'unit.changed',
  'unit.ended',
  'unit.taken-back',
  'unit.imported',
  'settings.changed',
  'names.blanked',
  'issuer.changed',
  'trust-root.added',
  'trust-root.removed',
  'seal.added',
  'seal.removed',
  'mail-server.changed',
  'work-calendar.changed',
  'indicator.added',
  'indicator.changed',
  'indicator.removed',
  'indicator.ordered',
  'register.entered',
  'register.changed',
  'register.removed',
  'acceptance.entered',
  'acceptance.withdrawn',
  'access-token.created',
  'access-token.revoked',
  'meetings.imported',
  'report.made',
  'report-settings.changed',
  'period.closed',
  'paper-count.entered',
  'paper-count.changed',
  'paper-count.removed',
  'periodic-report.entered',
  'periodic-report.changed',
  'periodic-report.removed',
]);
export type AuditAction = z.infer<typeof auditAction>;

/** Who acted: an account by its id, the operator's tools, or the system by itself. */
export const auditActor = z.union([id, z.enum(['operator', 'system'])]);

/** A line of the audit of administration. Names are those of the moment: what is renamed later is still understood. */
export const auditEntry = z.strictObject({
  seq: z.number().int().positive(),
  at: instant,
  actor: auditActor,
  actorName: z.string(),
  action: auditAction,
  subjectId: z.string().max(60),
  subjectName: z.string(),
  /** What was so before and after, for people to compare. Never passwords, their hashes or tokens. */
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
});
export type AuditEntry = z.infer<typeof auditEntry>;

/** Which lines of the audit are asked for. Names are found without their accents. */
export const auditFilter = z.strictObject({
  actor: z.string().max(120).optional(),
  subject: z.string().max(200).optional(),
  action: auditAction.optional(),
  /** First and last day, in Asia/Ho_Chi_Minh. */
  from: day.optional(),
  to: day.optional(),
});
export type AuditFilter = z.infer<typeof auditFilter>;

/** A page of the audit, latest first, from before a line on. */
export const auditQuery = auditFilter.extend({ before: z.coerce.number().int().positive().optional() });

export const auditPage = z.strictObject({
  entries: z.array(auditEntry),
  /** Ask with this as `before` for the next page; null on the last one. */
  next: z.number().int().positive().nullable(),
});

/** What became of following the chain of hashes. */
export const auditVerification = z.strictObject({
  lines: z.number().int().nonnegative(),
  /** Hash of the last line; '' where there is none. */
  head: z.string(),
  /** The first line that is not as it was written; null where all are. */
  broken: z.strictObject({ seq: z.number().int(), reason: z.enum(['gap', 'hash']) }).nullable(),
});
export type AuditVerification = z.infer<typeof auditVerification>;
