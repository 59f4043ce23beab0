import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { z } from 'zod';
import type { Principal } from '#shared/contract/accounts.ts';
import { type Push, type PushName, liveMessages, pushSchemas, reply } from '#shared/contract/live.ts';
import { refusal } from '#shared/contract/refusals.ts';
import { replay } from '#shared/meeting/apply.ts';
import type { MeetingState } from '#shared/meeting/state.ts';
import type { Tell } from '../../../server/live/broadcast/audiences.ts';
import { DEFAULT_ATTENDANCE_RULES } from '#shared/contract/settings.ts';
import { openContentStore } from '../../../server/documents/content-store.ts';
import { createCore } from '../../../server/live/core.ts';
import type { Connection } from '../../../server/live/gateway/connection.ts';
import type { TokenBucket } from '../../../server/live/gateway/token-bucket.ts';
import { createFakeMedia } from '../../../server/live/testing/fake-media.ts';
import { createServices } from '../../../server/services.ts';
import { openVault } from '../../../server/signing/seal/vault.ts';
import { smallCity } from '../../../server/testing/small-city.ts';
import { internalName } from '../wire.ts';
import type { Said } from './messages.ts';

/** One end of a line without a network. What comes over it is held against the contract. */
export type Line = {
  readonly connection: Connection;
  /** Says it, and gives the answer as it would cross the wire. Throws where there is none, two, or one that was not agreed. */
  say: (said: Said) => Promise<unknown>;
  readonly pushCount: number;
};

const UNLIMITED: TokenBucket = { take: () => true, isFull: true, refused: 0 };

/** How each message may be answered: made once, for a hundred thousand of them. */
const replies = new Map<string, z.ZodType>(
  Object.entries(liveMessages).map(([name, { answer }]) => [name, reply(answer)]),
);
const strictRefusal = z.strictObject({ ok: z.literal(false), error: refusal });

const asWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** Carries a push to all lines that listen to an audience. */
type TellAll = (audience: string, name: PushName, push: unknown) => void;

/** Everything of the server behind the dispatcher, on a real log, with media that are none. */
export const createStage = async (tellOf: (tellAll: TellAll) => (meetingId: string) => Tell) => {
  const complaints: string[] = [];
  const logger = pino({ level: 'error' }, { write: (line: string) => void complaints.push(line) });
  const city = await smallCity();
  const media = createFakeMedia();
  const clock = Date.now;
  const dataDir = mkdtempSync(join(tmpdir(), 'giaoban-fuzz-'));
  const services = createServices(
    city,
    async (meetingId, command, actor) =>
      core.meetings.use(meetingId, async (meeting) => meeting.actor.submit(command, actor)),
    clock,
    await openContentStore(dataDir),
    await openVault(dataDir),
  );
  const lines = new Set<{ hear: (name: PushName, push: unknown) => void; audiences: Set<string> }>();
  const tellAll: TellAll = (audience, name, push) => {
    for (const line of lines) if (line.audiences.has(audience)) line.hear(name, push);
  };
  const core = createCore({
    log: city.log,
    directory: city.directory,
    register: services.register,
    personalNames: city.personalNames,
    rollCallAnswers: city.rollCallAnswers,
    media,
    standing: async (who, meetingId) => services.access.standing(who, meetingId),
    mayBeDeputy: async (accountId, meetingId) => services.access.mayBeDeputy(accountId, meetingId),
    lastAlive: async () => null,
    rules: async () => DEFAULT_ATTENDANCE_RULES,
    clock,
    logger,
    tellOf: tellOf(tellAll),
  });

  const connect = (principal: Principal): Line => {
    let pushCount = 0;
    let connected = true;
    const hear = (name: PushName, push: unknown): void => {
      pushCount += 1;
      const crossed = asWire(push);
      pushSchemas[name].parse(crossed);
      const internal = internalName(JSON.stringify(crossed));
      if (internal !== undefined) throw new Error(`${name} tells ${internal}`);
    };
    const audiences = new Set<string>();
    lines.add({ hear, audiences });
    const connection: Connection = {
      principal,
      sessionId: JSON.stringify(principal),
      locale: 'vi',
      installationId: null,
      allowance: UNLIMITED,
      seat: null,
      get connected() {
        return connected;
      },
      lastSeenAt: clock,
      push: <N extends PushName>(name: N, push: Push<N>) => hear(name, push),
      listen: (to) => to.forEach((audience) => audiences.add(audience)),
      unlisten: (from) => from.forEach((audience) => audiences.delete(audience)),
      end: () => {
        connected = false;
      },
      cut: () => {
        connected = false;
      },
    };
    return {
      connection,
      async say({ name, args }) {
        const answers: unknown[] = [];
        await core.dispatch(connection, name, [...args, (answer: unknown) => void answers.push(asWire(answer))]);
        const [answer] = answers;
        if (answers.length !== 1) throw new Error(`${name} was answered ${answers.length} times`);
        const schema = replies.get(name) ?? strictRefusal;
        if (!schema.safeParse(answer).success) throw new Error(`${name} was answered ${JSON.stringify(answer)}`);
        const internal = internalName(JSON.stringify(answer));
        if (internal !== undefined) throw new Error(`the answer to ${name} tells ${internal}`);
        return answer;
      },
      get pushCount() {
        return pushCount;
      },
    };
  };

  return {
    city,
    media,
    services,
    /** What the server logged as errors: defects. */
    complaints,
    connect,
    /** The meeting as it stands in memory. */
    live: async (meetingId: string): Promise<MeetingState> =>
      core.meetings.use(meetingId, async ({ actor }) => {
        await actor.idle();
        return actor.state;
      }),
    /** The meeting as its log tells it. */
    told: async (meetingId: string): Promise<MeetingState> => replay(meetingId, await city.log.load(meetingId)),
    async close() {
      for (const meeting of core.meetings.all()) meeting.stop();
      await Promise.all(core.meetings.all().map(async ({ actor }) => actor.idle()));
      city.close();
    },
  };
};
export type Stage = Awaited<ReturnType<typeof createStage>>;
