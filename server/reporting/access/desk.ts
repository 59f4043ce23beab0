import { nanoid } from 'nanoid';
import type { Principal } from '#shared/contract/accounts.ts';
import {
  type AccessTokenLine,
  type AccessTokenList,
  type AccessTokenRequest,
  LONGEST_TOKEN_DAYS,
  type NewAccessToken,
} from '#shared/contract/access-tokens.ts';
import { mayManageReporting } from '#shared/permissions/reporting.ts';
import { boundsOf, dayOf } from '../../calendar.ts';
import { hashSecret, newToken } from '../../identity/secrets.ts';
import type { Trees } from '../../org/trees.ts';
import { Refused } from '../../refused.ts';
import type { AccessTokens, StoredToken } from '../../store/access-tokens.ts';
import type { Deed } from '../../store/audit.ts';

type Person = Extract<Principal, { kind: 'account' }>;

/** Tokens with which other systems read: made, listed, revoked. Everything throws `Refused`. */
export type TokenDesk = {
  list(principal: Principal): Promise<AccessTokenList>;
  /** The token itself is in the answer, and nowhere else. */
  create(principal: Principal, wanted: AccessTokenRequest): Promise<NewAccessToken>;
  revoke(principal: Principal, tokenId: string): Promise<AccessTokenList>;
};

type Deps = { accessTokens: AccessTokens; trees: Trees; clock: () => number };

const DAY_MS = 86_400_000;

export const createTokenDesk = ({ accessTokens, trees, clock }: Deps): TokenDesk => {
  const admit = async (principal: Principal): Promise<Person> => {
    const tree = await trees.on(dayOf(clock()));
    if (principal.kind !== 'account' || !mayManageReporting(principal, tree)) throw new Refused('not-permitted');
    return principal;
  };

  const lineOf = async ({ hash: _hash, createdBy: _by, ...facts }: StoredToken): Promise<AccessTokenLine> => {
    // A unit that has ended meanwhile is named as it was when the token was made.
    const tree = await trees.on(dayOf(facts.createdAt));
    return { ...facts, unitName: tree.get(facts.unitId)?.name ?? '' };
  };

  const list = async (): Promise<AccessTokenList> => ({
    tokens: await Promise.all((await accessTokens.all()).map(lineOf)),
  });

  const deed = (person: Person, token: StoredToken, at: number): Omit<Deed, 'action'> => ({
    at,
    actor: person.accountId,
    actorName: person.displayName,
    subjectId: token.id,
    subjectName: token.name,
    unitId: null,
  });

  return {
    list: async (principal) => {
      await admit(principal);
      return list();
    },

    create: async (principal, { name, unitId, lastDay }) => {
      const person = await admit(principal);
      const at = clock();
      const unit = (await trees.on(dayOf(at))).get(unitId);
      if (unit === undefined) throw new Refused('not-found', ['unitId']);
      const expiresAt = boundsOf(lastDay).to;
      if (lastDay < dayOf(at) || expiresAt > at + LONGEST_TOKEN_DAYS * DAY_MS)
        throw new Refused('bad-input', ['lastDay']);
      const secret = newToken();
      const token: StoredToken = {
        id: nanoid(),
        hash: hashSecret(secret),
        name,
        unitId,
        createdAt: at,
        createdBy: person.accountId,
        createdByName: person.displayName,
        expiresAt,
        revokedAt: null,
        lastUsedAt: null,
      };
      const after = { unit: unit.name, expiresAt };
      await accessTokens.add(token, { ...deed(person, token, at), action: 'access-token.created', after });
      return { secret, token: await lineOf(token) };
    },

    revoke: async (principal, tokenId) => {
      const person = await admit(principal);
      const token = (await accessTokens.all()).find(({ id }) => id === tokenId);
      if (token === undefined) throw new Refused('not-found');
      const at = clock();
      await accessTokens.revoke(tokenId, at, { ...deed(person, token, at), action: 'access-token.revoked' });
      return list();
    },
  };
};
