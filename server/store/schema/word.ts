import { customType } from 'drizzle-orm/sqlite-core';
import type { z } from 'zod';

/**
 * A text column that holds one of a schema's words: what is read is checked, not believed. Each word is checked once: there are few
 * of them, and tens of thousands of rows.
 */
export const word = <T extends string>(name: string, words: z.ZodType<T>) => {
  const known = new Map<string, T>();
  return customType<{ data: T; driverData: string }>({
    dataType: () => 'text',
    fromDriver: (stored) => {
      const found = known.get(stored) ?? words.parse(stored);
      known.set(stored, found);
      return found;
    },
  })(name);
};
