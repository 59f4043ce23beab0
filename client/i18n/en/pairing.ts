import type { pairing as vi } from '../vi/pairing.ts';
import type { Translation } from '../translation.ts';

export const pairing = {
  title: 'Pair a meeting room',
  description: 'Done once for each computer. From then on it knows its meeting room by itself.',
  code: 'Pairing code',
  codeHelp: 'The code has 8 letters and digits. The administrator gives it out; it works once, within 10 minutes.',
  codeIncomplete: 'Enter all 8 characters of the code.',
  submit: 'Pair',
  failed: 'Not paired',
  personQuestion: 'Are you a chair or a secretary?',
  personLink: 'Sign in with an account',
} as const satisfies Translation<typeof vi>;
