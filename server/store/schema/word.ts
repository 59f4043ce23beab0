import { customType } from 'drizzle-orm/sqlite-core';
import type { z } from 'zod';

/** A text column that holds one of a schema's words: what is read is checked, not believed. */
export const word = <T extends string>(name: string, words: z.ZodType<T>) =>
  customType<{ data: T; driverData: string }>({
    dataType: () => 'text',
    fromDriver: (stored) => words.parse(stored),
  })(name);
