import { z } from 'zod';
import { line } from './administration-units.ts';
import { day, id, instant } from './ids.ts';

/** A token with which another system reads, as those see it who manage it. The token itself is kept nowhere. */
export const accessTokenLine = z.strictObject({
  id,
  /** For which system it is. */
  name: z.string(),
  /** The unit whose register and figures it opens, with all below. */
  unitId: id,
  unitName: z.string(),
  createdAt: instant,
  createdByName: z.string(),
  expiresAt: instant,
  revokedAt: instant.nullable(),
  /** To the minute; null where it was never used. */
  lastUsedAt: instant.nullable(),
});
export type AccessTokenLine = z.infer<typeof accessTokenLine>;

/** The tokens, latest first. */
export const accessTokenList = z.strictObject({ tokens: z.array(accessTokenLine) });
export type AccessTokenList = z.infer<typeof accessTokenList>;

/** A new token; it is good until the end of its last day. */
export const accessTokenRequest = z.strictObject({ name: line(100), unitId: id, lastDay: day });
export type AccessTokenRequest = z.infer<typeof accessTokenRequest>;

/** A token as it is shown, this once. */
export const newAccessToken = z.strictObject({ secret: z.string(), token: accessTokenLine });
export type NewAccessToken = z.infer<typeof newAccessToken>;

/** So long at most is a token good, in days. */
export const LONGEST_TOKEN_DAYS = 731;
