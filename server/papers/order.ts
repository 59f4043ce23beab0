import { z } from 'zod';
import { attendanceReport } from '#shared/contract/attendance.ts';
import { id } from '#shared/contract/ids.ts';
import { logVerification } from '#shared/contract/meeting-log.ts';
import { locale } from '#shared/contract/locale.ts';

/** What is asked of the thread that makes papers: the attendance of a meeting, its log, or whether that is intact. */
export const paperOrder = z.strictObject({
  order: z.number().int(),
  meetingId: id,
  kind: z.enum(['report', 'xlsx', 'csv', 'log', 'verification']),
  locale,
});
export type PaperOrder = z.infer<typeof paperOrder>;

/** What it gives back. */
export const paperDelivery = z.discriminatedUnion('kind', [
  z.strictObject({ order: z.number().int(), kind: z.literal('report'), report: attendanceReport }),
  z.strictObject({ order: z.number().int(), kind: z.literal('verification'), verification: logVerification }),
  z.strictObject({ order: z.number().int(), kind: z.enum(['xlsx', 'csv', 'log']), bytes: z.instanceof(Uint8Array) }),
  z.strictObject({ order: z.number().int(), kind: z.literal('failed'), cause: z.string() }),
]);
export type PaperDelivery = z.infer<typeof paperDelivery>;
