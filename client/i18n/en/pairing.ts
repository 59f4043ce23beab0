import type { pairing as vi } from '../vi/pairing.ts';
import type { Translation } from '../translation.ts';

export const pairing = {
  title: 'Pair a meeting room',
} as const satisfies Translation<typeof vi>;
