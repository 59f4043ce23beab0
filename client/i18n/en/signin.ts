import type { signin as vi } from '../vi/signin.ts';
import type { Translation } from '../translation.ts';

export const signin = {
  title: 'Sign in',
  description: 'For chairs, secretaries and observers.',
  username: 'User name',
  usernameMissing: 'Enter your user name.',
  usernameInvalid: 'A user name has 3 characters or more: letters without accents, digits, dots, hyphens.',
  password: 'Password',
  passwordMissing: 'Enter your password.',
  showPassword: 'Show the password',
  submit: 'Sign in',
  failed: 'Not signed in',
  roomQuestion: 'Does this computer stand in a meeting room?',
  roomLink: 'Pair the meeting room',
} as const satisfies Translation<typeof vi>;
