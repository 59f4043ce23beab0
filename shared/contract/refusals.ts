import { z } from 'zod';

/** What kind of thing went wrong: decides the HTTP status, the log level and whether trying again can help. */
export const errorCategory = z.enum([
  'input',
  'permission',
  'state',
  'missing',
  'limit',
  'conflict',
  'unavailable',
  'internal',
]);
export type ErrorCategory = z.infer<typeof errorCategory>;

export const errorCode = z.enum([
  // input
  'bad-input',
  'wrong-password',
  'weak-password',
  'unknown-message',
  'too-large',
  'reason-needed',
  'no-authority',
  'seal-password',
  'seal-unreadable',
  'paper-kind',
  'paper-ending',
  'paper-damaged',
  'paper-unpacks-too-large',
  'paper-macros',
  'upload-incomplete',
  // permission
  'not-signed-in',
  'not-permitted',
  'wrong-credentials',
  'bad-pairing-code',
  'not-invited',
  'expelled',
  'waiting-in-lobby',
  'lobby-refused',
  'foreign-origin',
  'account-locked',
  'password-changed',
  'rights-changed',
  'deputy-changed',
  'device-revoked',
  'token-refused',
  // state
  'not-in-meeting',
  'wrong-phase',
  'meeting-over',
  'meeting-begun',
  'meeting-ahead',
  'register-hosted',
  'register-entered',
  'secret-meeting',
  'not-present',
  'already-speaking',
  'hand-already-raised',
  'hand-not-raised',
  'queue-mismatch',
  'not-speaker',
  'no-speaker',
  'nobody-on-deck',
  'muted-by-chair',
  'already-presenting',
  'not-presenting',
  'not-joined',
  'own-account',
  'last-administrator',
  'no-roll-call',
  'roll-call-open',
  'not-asked',
  'sweep-running',
  'no-sweep',
  'in-discussion',
  'too-many-for-discussion',
  'no-deputy',
  'cannot-be-deputy',
  'not-expelled',
  'nobody-at-the-door',
  'no-agenda-item',
  'item-not-running',
  'vote-open',
  'no-vote',
  'no-right-to-vote',
  'already-voted',
  'nobody-to-vote',
  'quorum-too-high',
  'vote-not-closed',
  'no-such-line',
  'unit-not-of-day',
  'unit-unchanged',
  'unit-has-later-changes',
  'unit-parent-missing',
  'unit-has-children',
  'unit-under-itself',
  'unit-name-taken',
  'unit-code-taken',
  'unit-change-begun',
  'unit-in-use',
  'no-substitute',
  'task-done',
  'task-open',
  'paper-issued',
  'no-seal',
  // missing
  'not-found',
  // limit
  'too-many-requests',
  'too-many-connections',
  'too-many-papers',
  'too-many-drafts',
  // conflict
  'second-device',
  'replaced',
  'meeting-busy',
  'username-taken',
  'plan-outdated',
  'reply-changed',
  'list-name-taken',
  'draft-changed',
  'draft-gone',
  'draft-outdated',
  // unavailable
  'media-unavailable',
  'store-unavailable',
  // internal
  'internal',
]);
export type ErrorCode = z.infer<typeof errorCode>;

/** What crosses the wire when something was refused: a code for programs and a sentence for people. */
export const refusal = z.strictObject({
  code: errorCode,
  category: errorCategory,
  /** In the viewer's language, with what to do next. */
  message: z.string(),
  /** Names of the fields at fault, for forms. */
  fields: z.array(z.string()).optional(),
  /** What stands in the way, by name, to be listed under the sentence. */
  names: z.array(z.string()).optional(),
});
export type Refusal = z.infer<typeof refusal>;

/** The body of every HTTP answer that is not a success. */
export const httpError = z.strictObject({ error: refusal });
