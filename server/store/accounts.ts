import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Grant, Person, Role } from '#shared/contract/accounts.ts';
import type { Db } from './database.ts';
import { accounts, grants } from './schema/index.ts';

export type NewAccount = {
  id: string;
  username: string;
  displayName: string;
  passwordHash: string;
  createdAt: number;
  grants: readonly Grant[];
};

/** People who sign in, and the roles they hold. */
export type Accounts = {
  add(account: NewAccount): Promise<void>;
  credentials(username: string): Promise<{ id: string; passwordHash: string; lockedAt: number | null } | undefined>;
  noteSignIn(accountId: string, at: number): Promise<void>;
  setPassword(accountId: string, passwordHash: string): Promise<void>;
  byId(id: string): Promise<Person | undefined>;
  /** The person, unless the account is locked. */
  active(id: string): Promise<Person | undefined>;
  /** The people who hold a role over exactly this unit and can sign in. */
  withRole(role: Role, unitId: string): Promise<Person[]>;
};

/** The repository of accounts. */
export const createAccounts = (db: Db): Accounts => {
  const grantsOf = (accountIds: readonly string[]): Map<string, Grant[]> => {
    const found = new Map<string, Grant[]>(accountIds.map((id) => [id, []]));
    const rows = db
      .select()
      .from(grants)
      .where(inArray(grants.accountId, [...accountIds]))
      .all();
    for (const row of rows) found.get(row.accountId)?.push({ role: row.role, unitId: row.unitId });
    return found;
  };

  const personOf = (row: typeof accounts.$inferSelect | undefined): Person | undefined =>
    row && { id: row.id, displayName: row.displayName, grants: grantsOf([row.id]).get(row.id) ?? [] };

  return {
    add: async ({ grants: held, ...account }) => {
      db.transaction((tx) => {
        tx.insert(accounts).values(account).run();
        for (const grant of held)
          tx.insert(grants)
            .values({ accountId: account.id, ...grant })
            .run();
      });
    },

    credentials: async (username) =>
      db
        .select({ id: accounts.id, passwordHash: accounts.passwordHash, lockedAt: accounts.lockedAt })
        .from(accounts)
        .where(eq(accounts.username, username))
        .get(),

    noteSignIn: async (accountId, at) => {
      db.update(accounts).set({ lastSignInAt: at }).where(eq(accounts.id, accountId)).run();
    },

    setPassword: async (accountId, passwordHash) => {
      db.update(accounts).set({ passwordHash }).where(eq(accounts.id, accountId)).run();
    },

    byId: async (id) => personOf(db.select().from(accounts).where(eq(accounts.id, id)).get()),

    active: async (id) =>
      personOf(
        db
          .select()
          .from(accounts)
          .where(and(eq(accounts.id, id), isNull(accounts.lockedAt)))
          .get(),
      ),

    withRole: async (role, unitId) => {
      const rows = db
        .select({ id: accounts.id, displayName: accounts.displayName })
        .from(grants)
        .innerJoin(accounts, eq(accounts.id, grants.accountId))
        .where(and(eq(grants.role, role), eq(grants.unitId, unitId), isNull(accounts.lockedAt)))
        .orderBy(asc(accounts.displayName))
        .all();
      const held = grantsOf(rows.map((row) => row.id));
      return rows.map((row) => ({ ...row, grants: held.get(row.id) ?? [] }));
    },
  };
};
