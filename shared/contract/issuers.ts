import { z } from 'zod';
import { line } from './administration-units.ts';
import { day, id } from './ids.ts';

/** What a unit's papers say of who issues and signs them (Decree 30/2020/NĐ-CP, appendix I). */
export const issuer = z.strictObject({
  /** The agency above, as it stands in the head; null where there is none. */
  superior: line(150).nullable(),
  name: line(150),
  /** What follows the type in `05/TB-UBND`: no blanks. */
  symbol: z
    .string()
    .regex(/^[\p{Lu}\d]+([-.][\p{Lu}\d]+)*$/u)
    .max(30),
  /** Of the place-and-date line. */
  place: line(60),
  /** In whose name is signed: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`; a line each. */
  authority: z.array(line(120)).max(4),
  /** Of the signer. */
  title: line(120),
  signerName: line(120).nullable(),
  /** Standing lines below "Nơi nhận:"; the last one says where it is filed. */
  recipients: z.array(line(200)).min(1).max(20),
});
export type Issuer = z.infer<typeof issuer>;

/** An issuer as administrators see it. */
export const issuerView = z.strictObject({
  unitId: id,
  issuer,
  /** Nobody has changed it: it follows the unit's name and place in the tree. */
  derived: z.boolean(),
});
export type IssuerView = z.infer<typeof issuerView>;

/** A number once given to a paper, and the day on which it was. */
export const givenNumber = z.strictObject({ number: z.number().int().positive(), day });
export type GivenNumber = z.infer<typeof givenNumber>;
export const numberAnswer = z.strictObject({ given: givenNumber.nullable() });
