import type { Logger } from 'pino';
import type { z } from 'zod';
import { type LiveAnswer, type LiveName, type Reply, liveMessages, liveSchemas } from '#shared/contract/live.ts';
import type { ErrorCode } from '#shared/contract/refusals.ts';
import { refusalFor } from '#shared/errors/catalogue.ts';
import { officePresence } from '#shared/meeting/views.ts';
import { mayAct } from '#shared/permissions/live.ts';
import { MediaRefused, MediaUnavailable, StoreUnavailable } from '../../failures.ts';
import { toldFields } from '../../fields.ts';
import type { LiveMeetings } from '../meeting/live-meetings.ts';
import type { Enter } from '../presence/entrance.ts';
import type { Connection } from './connection.ts';
import type { Handled, Handlers, SeatedName } from './handler.ts';
import { HARD_EXCESS } from './limits.ts';

/** Takes one raw message to its answer. Never rejects; the answer is called once, if the sender wants one. */
export type Dispatch = (connection: Connection, name: string, args: readonly unknown[]) => Promise<void>;

type DispatcherDeps = { enter: Enter; handlers: Handlers; meetings: LiveMeetings; logger: Logger };
type Answer = (reply: Reply<unknown>) => void;

const refuse = (code: ErrorCode, fields?: string[]): { ok: false; code: ErrorCode; fields?: string[] } => ({
  ok: false,
  code,
  fields,
});

const isLiveName = (name: string): name is LiveName => Object.hasOwn(liveMessages, name);
const isAnswer = (value: unknown): value is Answer => typeof value === 'function';

/** The fields at fault, as paths with dots; those that nobody knows as well. */
const fieldsOf = ({ issues }: z.ZodError): string[] => {
  const paths = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
  );
  return toldFields(paths.map((path) => path.map(String).join('.')));
};

/**
 * The only door for live messages: allowance, name, shape, place, rights, handler, in this order. Handlers see nothing raw,
 * and whatever goes wrong comes back as a refusal in the language of the connection.
 */
export const createDispatcher = ({ enter, handlers, meetings, logger }: DispatcherDeps): Dispatch => {
  const seated = async <N extends SeatedName>(
    connection: Connection,
    name: N,
    raw: unknown,
  ): Promise<Handled<LiveAnswer<N>>> => {
    const parsed = liveSchemas[name].request.safeParse(raw);
    if (!parsed.success) return refuse('bad-input', fieldsOf(parsed.error));
    const { seat } = connection;
    const meeting = seat && meetings.find(seat.meetingId);
    if (!seat || !meeting || seat.meetingId !== parsed.data.meetingId) return refuse('not-in-meeting');
    if (!mayAct(name, seat.standing, officePresence(meeting.actor.state))) return refuse('not-permitted');
    return handlers[name]({ seat, meeting, request: parsed.data });
  };

  const entering = async (connection: Connection, raw: unknown): Promise<Handled<() => LiveAnswer<'meeting.join'>>> => {
    const parsed = liveSchemas['meeting.join'].request.safeParse(raw);
    return parsed.success ? enter(connection, parsed.data) : refuse('bad-input', fieldsOf(parsed.error));
  };

  const handle = async (
    connection: Connection,
    name: string,
    payload: readonly unknown[],
  ): Promise<Handled<() => unknown>> => {
    if (!connection.allowance.take()) {
      if (connection.allowance.refused > HARD_EXCESS) connection.end('too-many-requests');
      return refuse('too-many-requests');
    }
    if (!isLiveName(name)) return refuse('unknown-message');
    if (payload.length > 1) return refuse('bad-input');
    if (name === 'meeting.join') return entering(connection, payload[0]);
    const handled = await seated(connection, name, payload[0]);
    return handled.ok ? { ok: true, data: () => handled.data } : handled;
  };

  const caught = (error: unknown, name: string): Handled<never> => {
    if (error instanceof MediaUnavailable) return refuse('media-unavailable');
    if (error instanceof StoreUnavailable) return refuse('store-unavailable');
    if (error instanceof MediaRefused) {
      logger.warn({ err: error, name }, 'the media plane refused what a client sent');
      return refuse('bad-input');
    }
    logger.error({ err: error, name }, 'a live message failed');
    return refuse('internal');
  };

  return async (connection, name, args) => {
    const last = args.at(-1);
    const answer = isAnswer(last) ? last : () => undefined;
    const payload = isAnswer(last) ? args.slice(0, -1) : args;
    const handled = await handle(connection, name, payload).catch((error: unknown) => caught(error, name));
    // The answer is made at the moment it goes out: what changes from here on comes as a push after it.
    if (handled.ok) answer({ ok: true, data: handled.data() });
    else answer({ ok: false, error: refusalFor(handled.code, connection.locale, handled.fields) });
  };
};
