import type { Locale } from '../contract/locale.ts';
import type { ErrorCategory, ErrorCode, Refusal } from '../contract/refusals.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** The category of every code: what decides the HTTP status, and whether trying again can help. */
export const CATEGORIES: Record<ErrorCode, ErrorCategory> = {
  'bad-input': 'input',
  'wrong-password': 'input',
  'weak-password': 'input',
  'unknown-message': 'input',
  'too-large': 'input',
  'reason-needed': 'input',
  'no-authority': 'input',
  'paper-kind': 'input',
  'paper-ending': 'input',
  'paper-damaged': 'input',
  'paper-unpacks-too-large': 'input',
  'paper-macros': 'input',
  'upload-incomplete': 'input',
  'not-signed-in': 'permission',
  'not-permitted': 'permission',
  'wrong-credentials': 'permission',
  'bad-pairing-code': 'permission',
  'not-invited': 'permission',
  expelled: 'permission',
  'waiting-in-lobby': 'permission',
  'lobby-refused': 'permission',
  'foreign-origin': 'permission',
  'account-locked': 'permission',
  'password-changed': 'permission',
  'rights-changed': 'permission',
  'deputy-changed': 'permission',
  'device-revoked': 'permission',
  'not-in-meeting': 'state',
  'wrong-phase': 'state',
  'meeting-over': 'state',
  'secret-meeting': 'state',
  'not-present': 'state',
  'already-speaking': 'state',
  'hand-already-raised': 'state',
  'hand-not-raised': 'state',
  'queue-mismatch': 'state',
  'not-speaker': 'state',
  'no-speaker': 'state',
  'nobody-on-deck': 'state',
  'muted-by-chair': 'state',
  'already-presenting': 'state',
  'not-presenting': 'state',
  'not-joined': 'state',
  'own-account': 'state',
  'last-administrator': 'state',
  'no-roll-call': 'state',
  'roll-call-open': 'state',
  'not-asked': 'state',
  'sweep-running': 'state',
  'no-sweep': 'state',
  'in-discussion': 'state',
  'too-many-for-discussion': 'state',
  'no-deputy': 'state',
  'cannot-be-deputy': 'state',
  'not-expelled': 'state',
  'nobody-at-the-door': 'state',
  'no-agenda-item': 'state',
  'item-not-running': 'state',
  'vote-open': 'state',
  'no-vote': 'state',
  'no-right-to-vote': 'state',
  'already-voted': 'state',
  'nobody-to-vote': 'state',
  'quorum-too-high': 'state',
  'vote-not-closed': 'state',
  'no-such-line': 'state',
  'unit-not-of-day': 'state',
  'unit-unchanged': 'state',
  'unit-has-later-changes': 'state',
  'unit-parent-missing': 'state',
  'unit-has-children': 'state',
  'unit-under-itself': 'state',
  'unit-name-taken': 'state',
  'unit-code-taken': 'state',
  'unit-change-begun': 'state',
  'unit-in-use': 'state',
  'no-substitute': 'state',
  'not-found': 'missing',
  'too-many-requests': 'limit',
  'too-many-connections': 'limit',
  'too-many-papers': 'limit',
  'second-device': 'conflict',
  replaced: 'conflict',
  'meeting-busy': 'conflict',
  'username-taken': 'conflict',
  'plan-outdated': 'conflict',
  'reply-changed': 'conflict',
  'list-name-taken': 'conflict',
  'media-unavailable': 'unavailable',
  'store-unavailable': 'unavailable',
  internal: 'internal',
};

/** The sentence for people, in every language of the program. */
export const SENTENCES: Record<Locale, Record<ErrorCode, string>> = { vi, en };

/** What crosses the wire for a code, in the viewer's language. */
export const refusalFor = (code: ErrorCode, locale: Locale, fields?: string[], names?: string[]): Refusal => ({
  code,
  category: CATEGORIES[code],
  message: SENTENCES[locale][code],
  ...(fields && { fields }),
  ...(names && { names }),
});

const STATUSES: Record<ErrorCategory, number> = {
  input: 400,
  permission: 403,
  state: 409,
  missing: 404,
  limit: 429,
  conflict: 409,
  unavailable: 503,
  internal: 500,
};

/** The HTTP status for a category. Who is not signed in gets 401, by `httpStatusFor`. */
export const httpStatusOf = (category: ErrorCategory): number => STATUSES[category];

/** The HTTP status for a code: its category's, but 401 where signing in (again) is what helps. */
export const httpStatusFor = (code: ErrorCode): number =>
  code === 'not-signed-in' || code === 'wrong-credentials' ? 401 : httpStatusOf(CATEGORIES[code]);
