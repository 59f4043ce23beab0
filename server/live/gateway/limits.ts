import type { Allowance } from './token-bucket.ts';

/** A message may be so long, in bytes; one that is longer ends its connection with `too-large`. */
export const MESSAGE_BYTES = 256 * 1024;

/** What is longer than this is not even read to its end: the line is closed with WebSocket's own code for it, 1009. */
const UNREAD_BYTES = 1024 * 1024;

/** So long has a line to say who it is; strangers' lines are closed then. */
const INTRODUCTION_MS = 10_000;

/** What a person at a console needs in a busy moment, and some more. All lines of an account or a device share it. */
export const ALLOWANCE: Allowance = { perSecond: 30, burst: 60 };

/** So many messages beyond the allowance end a connection: no browser of ours gets there. */
export const HARD_EXCESS = 300;

/**
 * So many lines may an account or a device have at once. Counted by who it is and never by the address: 584 rooms may come
 * from behind one.
 */
export const MOST_LINES = 20;

/** So often is looked whether those who are connected are still signed in. */
export const SESSION_CHECK_MS = 5000;

/** Limits that socket.io itself keeps. */
export const SOCKET_LIMITS = { maxHttpBufferSize: UNREAD_BYTES, connectTimeout: INTRODUCTION_MS } as const;
