import { z } from 'zod';
import { eq } from 'drizzle-orm';
import { type MailServer, mailServer } from '#shared/contract/mail-server.ts';
import { type Deed, writeAudit } from './audit.ts';
import type { Db } from './database.ts';
import { facts } from './schema/index.ts';

/** The mail server that an administrator has set, without its password: that is no matter of the database and its copies. */
export type MailServers = {
  get(): Promise<MailServer | null>;
  set(server: MailServer | null, deed: Deed): Promise<void>;
};

const NAME = 'mail-server';

/** The repository of the mail server. */
export const createMailServers = (db: Db): MailServers => ({
  get: async () => {
    const row = db.select().from(facts).where(eq(facts.name, NAME)).get();
    return row === undefined ? null : z.nullable(mailServer).parse(JSON.parse(row.value));
  },
  set: async (server, deed) => {
    const value = JSON.stringify(server);
    db.transaction((tx) => {
      tx.insert(facts).values({ name: NAME, value }).onConflictDoUpdate({ target: facts.name, set: { value } }).run();
      writeAudit(tx, deed);
    });
  },
});
