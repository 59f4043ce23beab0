import { and, desc, eq, isNull } from 'drizzle-orm';
import { type Deed, writeAudit } from './audit.ts';
import type { Db } from './database.ts';
import { accessTokens } from './schema/index.ts';

/** A token as it is kept: without itself. */
export type StoredToken = typeof accessTokens.$inferSelect;

/** The tokens of other systems. */
export type AccessTokens = {
  /** All there ever were, latest first. */
  all(): Promise<StoredToken[]>;
  byHash(hash: string): Promise<StoredToken | undefined>;
  add(token: StoredToken, deed: Deed): Promise<void>;
  /** Answers false where it was revoked before, or never was. */
  revoke(id: string, at: number, deed: Deed): Promise<boolean>;
  used(id: string, at: number): Promise<void>;
};

/** The repository of tokens. */
export const createAccessTokens = (db: Db): AccessTokens => ({
  all: async () => db.select().from(accessTokens).orderBy(desc(accessTokens.createdAt), desc(accessTokens.id)).all(),

  byHash: async (hash) => db.select().from(accessTokens).where(eq(accessTokens.hash, hash)).get(),

  add: async (token, deed) => {
    db.transaction((tx) => {
      tx.insert(accessTokens).values(token).run();
      writeAudit(tx, deed);
    });
  },

  revoke: async (id, at, deed) =>
    db.transaction((tx) => {
      const isGood = and(eq(accessTokens.id, id), isNull(accessTokens.revokedAt));
      const { changes } = tx.update(accessTokens).set({ revokedAt: at }).where(isGood).run();
      if (changes > 0) writeAudit(tx, deed);
      return changes > 0;
    }),

  used: async (id, at) => {
    db.update(accessTokens).set({ lastUsedAt: at }).where(eq(accessTokens.id, id)).run();
  },
});
