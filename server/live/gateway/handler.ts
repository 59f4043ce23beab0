import type { LiveAnswer, LiveCommand, LiveName } from '#shared/contract/live.ts';
import type { ErrorCode } from '#shared/contract/refusals.ts';
import type { LiveMeeting } from '../meeting/live-meeting.ts';
import type { Seat } from '../meeting/seat.ts';

/** What a handler makes of a message: the answer, or why not. Sentences are the dispatcher's business. */
export type Handled<T> = { ok: true; data: T } | { ok: false; code: ErrorCode; fields?: string[] };

/** Messages of those who sit in a meeting: all but the one that asks for a seat. */
export type SeatedName = Exclude<LiveName, 'meeting.join'>;

/** A message that has been parsed, and whose sender may send it. */
export type Call<N extends SeatedName> = { seat: Seat; meeting: LiveMeeting; request: LiveCommand<N> };

export type Handler<N extends SeatedName> = (call: Call<N>) => Promise<Handled<LiveAnswer<N>>>;

/** A handler for each of the named messages; for all of them unless said otherwise. */
export type Handlers<N extends SeatedName = SeatedName> = { readonly [K in N]: Handler<K> };
