import { type Socket, io } from 'socket.io-client';
import {
  type LiveAnswer,
  type LiveName,
  type LiveRequest,
  type Push,
  type PushName,
  type Reply,
  liveSchemas,
  pushSchemas,
  reply,
} from '#shared/contract/live.ts';
import { RTP_CAPABILITIES } from './media-samples.ts';

/** A browser's side of the line, without a browser: whatever comes in is checked against the contract. */
export type Client = {
  readonly socket: Socket;
  ask: <N extends LiveName>(name: N, request: LiveRequest<N>) => Promise<Reply<LiveAnswer<N>>>;
  /** Says anything at all, and resolves to the answer as it came. */
  say: (name: string, ...args: unknown[]) => Promise<unknown>;
  /** Enters a meeting; throws where that is refused. */
  join: (meetingId: string, keep?: string) => Promise<LiveAnswer<'meeting.join'>>;
  /** Asks, and throws where that is refused. */
  do: <N extends LiveName>(name: N, request: LiveRequest<N>) => Promise<LiveAnswer<N>>;
  /** All pushes of one name so far, in order. */
  pushes: <N extends PushName>(name: N) => Push<N>[];
  /** How many pushes came, of any name. */
  readonly pushCount: number;
};

const isPushName = (name: string): name is PushName => Object.hasOwn(pushSchemas, name);

export const connectClient = async (url: string, headers: Record<string, string>, auth: object): Promise<Client> => {
  const socket: Socket = io(url, {
    transports: ['websocket'],
    extraHeaders: headers,
    auth: { ...auth },
    reconnection: false,
    forceNew: true,
  });
  const received: { name: PushName; content: unknown }[] = [];
  socket.onAny((name: string, content: unknown) => {
    if (!isPushName(name)) throw new Error(`${name} is not a push`);
    received.push({ name, content });
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });

  const say = async (name: string, ...args: unknown[]): Promise<unknown> => socket.emitWithAck(name, ...args);
  const ask: Client['ask'] = async (name, request) => reply(liveSchemas[name].answer).parse(await say(name, request));
  const expectDone: Client['do'] = async (name, request) => {
    const answer = await ask(name, request);
    if (!answer.ok) throw new Error(`${name} was refused: ${answer.error.code}`);
    return answer.data;
  };

  return {
    socket,
    ask,
    say,
    do: expectDone,
    join: async (meetingId, keep) =>
      expectDone('meeting.join', { meetingId, rtpCapabilities: RTP_CAPABILITIES, ...(keep !== undefined && { keep }) }),
    pushes: (name) =>
      received.filter((push) => push.name === name).map(({ content }) => pushSchemas[name].parse(content)),
    get pushCount() {
      return received.length;
    },
  };
};
