import type { signin as vi } from '../vi/signin.ts';
import type { Translation } from '../translation.ts';

export const signin = {
  title: 'Sign in',
} as const satisfies Translation<typeof vi>;
