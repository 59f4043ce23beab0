import type { account as vi } from '../vi/account.ts';
import type { Translation } from '../translation.ts';

export const account = {
  title: 'Change password',
  description: 'You stay signed in here; everywhere else you sign in again.',
  old: 'Present password',
  new: 'New password',
  repeat: 'New password again',
  rules: 'At least {{count}} characters, unlike the old one, without your user name in it.',
  show: 'Show the password',
  oldMissing: 'Enter your present password.',
  tooShort: 'Use at least {{count}} characters.',
  different: 'The two entries differ.',
  submit: 'Change password',
  done: 'Your password has been changed.',
} as const satisfies Translation<typeof vi>;
