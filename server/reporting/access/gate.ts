import { createHash, timingSafeEqual } from 'node:crypto';
import type { Allowance } from '../../identity/allowance.ts';
import { Refused } from '../../refused.ts';
import type { AccessTokens, StoredToken } from '../../store/access-tokens.ts';

/** Another system that reads, by its token. */
export type Reader = Pick<StoredToken, 'id' | 'name' | 'unitId' | 'expiresAt'>;

/** Lets in other systems. */
export type TokenGate = {
  /**
   * Who asks, by the header `Authorization`. Throws `token-refused` for a token that is unknown, revoked or over, and
   * `too-many-requests` where it is used too often.
   */
  admit(authorization: string | undefined): Promise<Reader>;
};

type Deps = { accessTokens: AccessTokens; readings: Allowance; clock: () => number };

/** When a token was used is remembered to the minute: reading does not write at every request. */
const REMEMBERED_MS = 60_000;

const BEARER = /^Bearer ([A-Za-z0-9_-]{20,100})$/i;

export const createTokenGate = ({ accessTokens, readings, clock }: Deps): TokenGate => ({
  admit: async (authorization) => {
    const secret = BEARER.exec(authorization ?? '')?.[1];
    if (secret === undefined) throw new Refused('token-refused');
    const hash = createHash('sha256').update(secret).digest();
    const token = await accessTokens.byHash(hash.toString('hex'));
    const now = clock();
    if (token === undefined || !timingSafeEqual(Buffer.from(token.hash, 'hex'), hash) || !isGood(token, now))
      throw new Refused('token-refused');
    readings.spend(token.id);
    if (token.lastUsedAt === null || now - token.lastUsedAt >= REMEMBERED_MS) await accessTokens.used(token.id, now);
    const { id, name, unitId, expiresAt } = token;
    return { id, name, unitId, expiresAt };
  },
});

const isGood = ({ revokedAt, expiresAt }: StoredToken, now: number): boolean => revokedAt === null && now < expiresAt;
