import type { convene as vi } from '../vi/convene.ts';
import type { Translation } from '../translation.ts';

export const convene = {
  title: 'Convene a meeting',
} as const satisfies Translation<typeof vi>;
