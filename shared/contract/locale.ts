import { z } from 'zod';

export const locale = z.enum(['vi', 'en']);
export type Locale = z.infer<typeof locale>;
