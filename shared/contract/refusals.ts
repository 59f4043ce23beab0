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
  'unknown-message',
  'too-large',
  // permission
  'not-signed-in',
  'not-permitted',
  'wrong-credentials',
  'bad-pairing-code',
  'not-invited',
  'foreign-origin',
  // state
  'not-in-meeting',
  'wrong-phase',
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
  // missing
  'not-found',
  // limit
  'too-many-requests',
  'too-many-connections',
  // conflict
  'another-device',
  'second-device',
  'replaced',
  'meeting-busy',
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
});
export type Refusal = z.infer<typeof refusal>;

/** The body of every HTTP answer that is not a success. */
export const httpError = z.strictObject({ error: refusal });
