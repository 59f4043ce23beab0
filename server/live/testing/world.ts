import { createServer } from 'node:http';
import { vi } from 'vitest';
import { pino } from 'pino';
import { Server } from 'socket.io';
import { type Principal, principal as principalSchema } from '#shared/contract/accounts.ts';
import type { PartyId } from '#shared/contract/ids.ts';
import type { MeetingState } from '#shared/meeting/state.ts';
import { replay } from '#shared/meeting/apply.ts';
import { SOCKET_LIMITS } from '../gateway/limits.ts';
import { type AttendanceRules, DEFAULT_ATTENDANCE_RULES } from '#shared/contract/settings.ts';
import { createLive } from '../live.ts';
import type { Live, LiveServer, SignedIn } from '../ports.ts';
import { partyOf } from '../presence/parties.ts';
import { createBooks } from './books.ts';
import { type Client, connectClient } from './client.ts';
import { type FakeMedia, createFakeMedia } from './fake-media.ts';
import { type MemoryLog, createMemoryLog } from './memory-log.ts';
import { type MemoryNames, createMemoryAnswers, createMemoryNames } from './memory-names.ts';
import { type Convening, standingIn } from './people.ts';

/** A server with live meetings on 127.0.0.1: real sockets, and all that stands behind the ports made for tests. */
export type World = {
  readonly live: Live;
  readonly log: MemoryLog;
  readonly media: FakeMedia;
  readonly names: MemoryNames;
  convene: (convening: Convening) => Promise<void>;
  /** Lays a meeting's facts down anew. */
  change: (changed: Convening) => Promise<void>;
  readonly url: string;
  /** Opens a line as somebody; rejects where the handshake is refused. */
  connect: (who: Principal | null, auth?: object, url?: string) => Promise<Client>;
  /** Enters a meeting; the media plane has reported that the party receives, and the log has it. */
  attend: (who: Principal, meetingId: string, auth?: object) => Promise<Client>;
  /** The media plane tells that a party's receiving transport is up, or down since `at`. */
  receiving: (meetingId: string, party: PartyId, connected: boolean, at?: number) => void;
  /** The meeting as its log tells it. */
  state: (meetingId: string) => MeetingState;
  /** Other thresholds are in force from now on. */
  decree: (changed: Partial<AttendanceRules>) => Promise<void>;
  /** The server dies without a word and another one takes its place, on the same log. */
  restart: () => Promise<void>;
  close: () => Promise<void>;
};

const AUTH = { locale: 'vi' };
/** Far beyond any test: pings are not what is tested, and tests turn the clock. */
const NO_PINGS = 86_400_000;

export const createWorld = async ({ pingMs = NO_PINGS } = {}): Promise<World> => {
  const logger = pino({ level: 'silent' });
  const convened = new Map<string, Convening>();
  const log = createMemoryLog();
  const state = (meetingId: string): MeetingState => replay(meetingId, log.events(meetingId));
  const { directory, register } = createBooks(convened, state);
  const names = createMemoryNames();
  let rules = DEFAULT_ATTENDANCE_RULES;
  const rollCallAnswers = createMemoryAnswers(() => [...convened.keys()].flatMap((id) => log.events(id)));

  const serve = async () => {
    const media = createFakeMedia();
    const http = createServer();
    const io: LiveServer = new Server(http, {
      pingInterval: pingMs,
      pingTimeout: pingMs,
      ...SOCKET_LIMITS,
    });
    const live = createLive({
      io,
      log,
      directory,
      register,
      personalNames: names,
      rollCallAnswers,
      media,
      logger,
      clock: Date.now,
      identify: async ({ cookie }) => signedInBy(cookie),
      isSignedIn: async () => true,
      standing: async (who, meetingId) => {
        const meeting = convened.get(meetingId);
        return meeting ? standingIn(who, meeting, state(meetingId).deputyId) : null;
      },
      mayBeDeputy: async (accountId) => accountId !== 'stranger',
      lastAlive: async () => null,
      rules: async () => rules,
    });
    await live.resume();
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    const address = http.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return { media, live, io, url: `http://127.0.0.1:${address.port}` };
  };
  let server = await serve();
  const clients = new Set<Client>();

  const receiving: World['receiving'] = (meetingId, party, connected, at = Date.now()) => {
    const { peerId } = server.media.peerOf(meetingId, party);
    server.media.facts().onTransport({ meetingId, peerId, direction: 'receive', connected, at });
  };
  const connect: World['connect'] = async (who, auth = AUTH, url = server.url) => {
    const headers: Record<string, string> = who === null ? {} : { cookie: cookieOf(who) };
    const client = await connectClient(url, headers, auth);
    clients.add(client);
    return client;
  };
  const shut = async (): Promise<void> => {
    await server.live.close();
    await server.io.close();
  };

  return {
    get live() {
      return server.live;
    },
    log,
    names,
    get url() {
      return server.url;
    },
    get media() {
      return server.media;
    },
    async convene(convening) {
      convened.set(convening.meetingId, convening);
      const { meetingId, payload } = convening;
      const outcome = await server.live.submit(meetingId, { type: 'convene', payload }, 'system');
      if (!outcome.ok) throw new Error(outcome.code);
    },
    async change({ meetingId, payload }) {
      convened.set(meetingId, { meetingId, payload });
      const outcome = await server.live.submit(meetingId, { type: 'meeting.change', payload }, 'system');
      if (!outcome.ok) throw new Error(outcome.code);
    },
    connect,
    async attend(who, meetingId, auth = AUTH) {
      const client = await connect(who, auth);
      await client.join(meetingId);
      const party = partyOf(who);
      receiving(meetingId, party, true);
      await vi.waitUntil(() => state(meetingId).attendees.get(party)?.presentSince != null);
      return client;
    },
    receiving,
    state,
    async decree(changed) {
      rules = { ...rules, ...changed };
      await server.live.rulesChanged();
    },
    async restart() {
      await shut();
      server = await serve();
    },
    async close() {
      for (const { socket } of clients) socket.disconnect();
      await shut();
    },
  };
};

const cookieOf = (who: Principal): string => `who=${encodeURIComponent(JSON.stringify(who))}`;

/** Everybody has one session. */
const signedInBy = (cookie: string | undefined): SignedIn | null => {
  if (cookie === undefined) return null;
  const text: unknown = JSON.parse(decodeURIComponent(cookie.slice('who='.length)));
  const principal = principalSchema.parse(text);
  return { principal, sessionId: partyOf(principal) };
};
