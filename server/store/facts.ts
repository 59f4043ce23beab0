import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Db } from './database.ts';
import { facts } from './schema/index.ts';

/** Facts about the installation, kept as JSON and checked when read. */
export type Facts = {
  get<S extends z.ZodType>(name: string, schema: S): Promise<z.infer<S> | undefined>;
  set(name: string, value: unknown): Promise<void>;
};

/** The repository of facts. */
export const createFacts = (db: Db): Facts => ({
  get: async (name, schema) => {
    const row = db.select().from(facts).where(eq(facts.name, name)).get();
    return row && schema.parse(JSON.parse(row.value));
  },
  set: async (name, value) => {
    const text = JSON.stringify(value);
    db.insert(facts)
      .values({ name, value: text })
      .onConflictDoUpdate({ target: facts.name, set: { value: text } })
      .run();
  },
});
