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
export const problemOf = (error: unknown): DeviceProblem =>
  (error instanceof Error ? PROBLEMS.get(error.name) : undefined) ?? 'failed';
