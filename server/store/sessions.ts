import { and, eq, gt, lte } from 'drizzle-orm';
import type { Db } from './database.ts';
import { sessions } from './schema/index.ts';

export type Holder = { kind: 'account'; accountId: string } | { kind: 'device'; deviceId: string };
export type Session = { holder: Holder; slidingMs: number | null; expiresAt: number };

/** Sessions, found by the hash of their token. */
export type Sessions = {
  /** Starts a session; the one it takes the place of, if any, ends in the same step. */
  start(tokenHash: string, session: Session, replacing?: string): Promise<void>;
  /** Starts many as one step. */
  startAll(newOnes: readonly { tokenHash: string; session: Session }[]): Promise<void>;
  find(tokenHash: string, at: number): Promise<Session | undefined>;
  prolong(tokenHash: string, expiresAt: number): Promise<void>;
  end(tokenHash: string): Promise<void>;
  dropExpired(at: number): Promise<void>;
};

/** The repository of sessions. */
export const createSessions = (db: Db): Sessions => ({
  start: async (tokenHash, session, replacing) => {
    db.transaction((tx) => {
      if (replacing !== undefined) tx.delete(sessions).where(eq(sessions.tokenHash, replacing)).run();
      tx.insert(sessions).values(toRow(tokenHash, session)).run();
    });
  },

  startAll: async (newOnes) => {
    db.transaction((tx) => {
      for (const { tokenHash, session } of newOnes) tx.insert(sessions).values(toRow(tokenHash, session)).run();
    });
  },

  find: async (tokenHash, at) => {
    const row = db
      .select()
      .from(sessions)
      .where(and(eq(sessions.tokenHash, tokenHash), gt(sessions.expiresAt, at)))
      .get();
    const holder = row && holderOf(row);
    return row && holder && { holder, slidingMs: row.slidingMs, expiresAt: row.expiresAt };
  },

  prolong: async (tokenHash, expiresAt) => {
    db.update(sessions).set({ expiresAt }).where(eq(sessions.tokenHash, tokenHash)).run();
  },

  end: async (tokenHash) => {
    db.delete(sessions).where(eq(sessions.tokenHash, tokenHash)).run();
  },

  dropExpired: async (at) => {
    db.delete(sessions).where(lte(sessions.expiresAt, at)).run();
  },
});

const toRow = (tokenHash: string, { holder, ...life }: Session): typeof sessions.$inferInsert => ({
  tokenHash,
  ...life,
  ...(holder.kind === 'account' ? { accountId: holder.accountId } : { deviceId: holder.deviceId }),
});

const holderOf = (row: { accountId: string | null; deviceId: string | null }): Holder | undefined => {
  if (row.accountId !== null) return { kind: 'account', accountId: row.accountId };
  if (row.deviceId !== null) return { kind: 'device', deviceId: row.deviceId };
  return undefined;
};
