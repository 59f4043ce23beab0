import type { DeviceProblem } from './local-media.ts';

const PROBLEMS: ReadonlyMap<string, DeviceProblem> = new Map([
  ['NotAllowedError', 'denied'],
  ['SecurityError', 'denied'],
  ['NotFoundError', 'missing'],
  ['OverconstrainedError', 'missing'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
]);

/** What a failed `getUserMedia` means to people. */
export const problemOf = (error: unknown): DeviceProblem => PROBLEMS.get(nameOf(error)) ?? 'failed';

/** The name of an error, whichever window it comes from. */
export const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
