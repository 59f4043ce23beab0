import { vi } from 'vitest';

/** A bound against hanging, not a measure: on a machine that does other things too, a second is nothing. */
const PATIENCE_MS = 20_000;

const { waitFor, waitUntil } = vi;
const patient = (options?: number | { timeout?: number; interval?: number }) =>
  typeof options === 'number' ? options : { timeout: PATIENCE_MS, ...options };
vi.waitFor = (callback, options) => waitFor(callback, patient(options));
vi.waitUntil = (callback, options) => waitUntil(callback, patient(options));
