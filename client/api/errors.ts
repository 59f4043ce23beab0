import { RefusalError } from '../live/errors.ts';

/** Why there is no answer that could be shown: the words stand in `common:errors` under the same names. */
export type ConnectionFault = 'unreachable' | 'tooSlow' | 'notUnderstood';

/** No answer came, or none that this version of the pages understands. */
export class ConnectionError extends Error {
  readonly fault: ConnectionFault;

  constructor(fault: ConnectionFault, cause?: unknown) {
    super(`No usable answer: ${fault}`, { cause });
    this.name = 'ConnectionError';
    this.fault = fault;
  }
}

/** Whether the same request can succeed a moment later. */
export function isWorthRetrying(error: unknown): boolean {
  if (error instanceof RefusalError) return error.refusal.category === 'unavailable';
  return error instanceof ConnectionError && error.fault === 'unreachable';
}

/** Whether the session has run out. */
export const isSignedOut = (error: unknown): boolean =>
  error instanceof RefusalError && error.refusal.code === 'not-signed-in';

/** Whether trying again cannot help: it is not there, or not for this viewer. */
export const isFinal = (error: unknown): boolean =>
  error instanceof RefusalError && (error.refusal.category === 'missing' || error.refusal.category === 'permission');
