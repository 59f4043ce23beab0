import { z } from 'zod';
import {
  liveSchemas,
  pushes,
  pushSchemas,
  reply,
  type LiveAnswer,
  type LiveName,
  type LiveRequest,
  type Push,
  type PushName,
} from '#shared/contract/live.ts';
import { report } from '../observable/report.ts';
import { ProtocolError, RefusalError } from './errors.ts';
import type { Signal } from './signal.ts';

const anyReply = reply(z.unknown());

type Parser<T> = { parse: (raw: unknown) => T };

const parse = <T>(parser: Parser<T>, raw: unknown): T => {
  try {
    return parser.parse(raw);
  } catch (error) {
    throw new ProtocolError(error);
  }
};

/** What a message carries besides the meeting, which the session fills in. */
export type LivePayload<N extends LiveName> = Omit<LiveRequest<N>, 'meetingId'>;

/** Sends a message of the table about one meeting. */
export type Send = <N extends LiveName>(name: N, payload: LivePayload<N>) => Promise<LiveAnswer<N>>;

/**
 * Sends messages over a line and answers their checked answers. Rejects with `RefusalError`, `LineDownError`, or
 * `ProtocolError` where the server does not speak as this page expects.
 */
export const senderOver =
  (signal: Pick<Signal, 'ask'>, meetingId: string): Send =>
  async (name, payload) => {
    const answer = parse(anyReply, await signal.ask(name, { ...payload, meetingId }));
    if (!answer.ok) throw new RefusalError(answer.error);
    return parse(liveSchemas[name].answer, answer.data);
  };

export type PushHandlers = { [N in PushName]: (push: Push<N>) => void };

/** Calls the handler of a push after checking it. One that is unknown or malformed is reported and changes nothing. */
export const dispatchPush = (handlers: PushHandlers, name: string, raw: unknown): void => {
  if (!isPushName(name)) {
    report('an unknown push was ignored', name);
    return;
  }
  try {
    handle(handlers, name, raw);
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    report(`a malformed ${name} was ignored`, error);
  }
};

const isPushName = (name: string): name is PushName => Object.hasOwn(pushes, name);

const handle = <N extends PushName>(handlers: PushHandlers, name: N, raw: unknown): void =>
  handlers[name](parse(pushSchemas[name], raw));
