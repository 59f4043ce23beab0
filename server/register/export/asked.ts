import { z } from 'zod';
import { principal } from '#shared/contract/accounts.ts';
import { id } from '#shared/contract/ids.ts';
import { locale } from '#shared/contract/locale.ts';
import { registerFilter } from '#shared/contract/register-keeping.ts';

/** Formats in which lists are taken away. */
export const listFormat = z.enum(['xlsx', 'csv', 'pdf', 'json']);
export type ListFormat = z.infer<typeof listFormat>;

/** Which lines of the register somebody takes away, and as what; on paper they are issued by a unit. */
export const registerAsked = z.strictObject({
  principal,
  filter: registerFilter,
  locale,
  drawn: z.discriminatedUnion('format', [
    z.strictObject({ format: z.literal('pdf'), unitId: id }),
    z.strictObject({ format: listFormat.exclude(['pdf']) }),
  ]),
});
export type RegisterAsked = z.infer<typeof registerAsked>;
