import { en } from './en/index.ts';
import { vi } from './vi/index.ts';

/** All texts: language, then namespace (one per part of the client), then key. */
export const resources = { vi, en } as const;
