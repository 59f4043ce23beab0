import { nanoid } from 'nanoid';
import { PROBE, type BegunCheck } from '#shared/contract/readiness.ts';
import { roomParty } from '#shared/contract/ids.ts';
import type { MediaProtocol } from '#shared/contract/media.ts';
import type { DtlsParameters, RtpCapabilities, RtpParameters } from '#shared/contract/rtp.ts';
import type { Logger } from 'pino';
import { MediaRefused, MediaUnavailable } from '../failures.ts';
import type { MediaFacts, MediaPlane } from '../ports.ts';
import { Refused } from '../refused.ts';

/** The device that checks, and the room that it stands in. */
export type Checking = { deviceId: string; roomId: string };

/** Whether each way to the media node was open; null: it could not be tried. */
export type FoundLines = Record<MediaProtocol, boolean | null>;

/**
 * Connection checks that are going on: for each a room of its own on the media node, with one peer for each way, closed with the
 * check. That a line was open, the media node says, and not the device.
 */
export type RunningChecks = {
  /** Another check of the same device takes the place of the one before. Throws `too-many-requests` while many are going on. */
  begin(checking: Checking, rtpCapabilities: RtpCapabilities): Promise<BegunCheck>;
  connect(deviceId: string, protocol: MediaProtocol, dtlsParameters: DtlsParameters): Promise<void>;
  /** A stream is sent, to see what is lost of it; answers the producer's id. */
  send(deviceId: string, protocol: MediaProtocol, rtpParameters: RtpParameters): Promise<string>;
  /** One more portion of bytes goes one way or the other; throws `too-many-requests` where it is one too many. */
  spendPortion(deviceId: string): void;
  /** Ends a check; throws `no-check` where it is not the one that is going on. */
  finish(deviceId: string, checkId: string): FoundLines;
  stop(): void;
};

type Running = { checkId: string; lines: FoundLines; portions: number; expiry: NodeJS.Timeout };

const PROTOCOLS: readonly MediaProtocol[] = ['udp', 'tcp'];
/** Half a minute is usual; a check that its device gave up is closed after so long. */
const EXPIRES_MS = 3 * 60_000;
/** So many rooms at the same time: more would measure each other, and briefings go on beside them. */
const AT_ONCE = 60;

/** The checks over the media plane. Other media than theirs they leave alone. */
export const createRunningChecks = (media: MediaPlane, logger: Logger): RunningChecks => {
  const running = new Map<string, Running>();

  media.subscribe(
    onOpenLine(({ meetingId, protocol }) => {
      const check = [...running.values()].find(({ checkId }) => checkId === meetingId);
      if (check) check.lines[protocol] = true;
    }),
  );

  const close = (deviceId: string, { checkId, expiry }: Running): void => {
    clearTimeout(expiry);
    running.delete(deviceId);
    media.closeMeeting(checkId).catch((error: unknown) => {
      if (!(error instanceof MediaUnavailable)) logger.error({ err: error, checkId }, 'a check could not be closed');
    });
  };

  const current = (deviceId: string): Running => {
    const check = running.get(deviceId);
    if (!check) throw new Refused('no-check');
    return check;
  };

  const attach = async (check: Running, roomId: string, rtpCapabilities: RtpCapabilities) => {
    const offers = PROTOCOLS.map(async (protocol) => {
      const peer = { meetingId: check.checkId, peerId: protocol };
      const { send } = await media.attach(peer, roomParty(roomId), rtpCapabilities, true, protocol);
      if (send === null) throw new MediaRefused('a peer that checks its line cannot send');
      return send;
    });
    try {
      const [udp, tcp] = await Promise.all(offers);
      if (!udp || !tcp) return null;
      check.lines = { udp: false, tcp: false };
      return { udp, tcp };
    } catch (error) {
      if (error instanceof MediaUnavailable || error instanceof MediaRefused) return null;
      throw error;
    }
  };

  return {
    begin: async ({ deviceId, roomId }, rtpCapabilities) => {
      const before = running.get(deviceId);
      if (before) close(deviceId, before);
      if (running.size >= AT_ONCE) throw new Refused('too-many-requests');
      const check: Running = {
        checkId: nanoid(),
        lines: { udp: null, tcp: null },
        portions: 0,
        expiry: setTimeout(() => close(deviceId, check), EXPIRES_MS).unref(),
      };
      running.set(deviceId, check);
      return { checkId: check.checkId, lines: await attach(check, roomId, rtpCapabilities) };
    },

    connect: async (deviceId, protocol, dtlsParameters) => {
      const peer = { meetingId: current(deviceId).checkId, peerId: protocol };
      await heeded(media.connect(peer, 'send', dtlsParameters));
    },

    send: async (deviceId, protocol, rtpParameters) => {
      const peer = { meetingId: current(deviceId).checkId, peerId: protocol };
      return heeded(media.produce(peer, 'camera', rtpParameters, false));
    },

    spendPortion: (deviceId) => {
      const check = current(deviceId);
      if (check.portions >= 2 * PROBE.portions) throw new Refused('too-many-requests');
      check.portions += 1;
    },

    finish: (deviceId, checkId) => {
      const check = current(deviceId);
      if (check.checkId !== checkId) throw new Refused('no-check');
      close(deviceId, check);
      return check.lines;
    },

    stop: () => {
      for (const [deviceId, check] of running) close(deviceId, check);
    },
  };
};

/** What the media node refuses is no failure of the server: the device sent what makes no sense. */
const heeded = async <T>(asked: Promise<T>): Promise<T> => {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof MediaRefused) throw new Refused('bad-input');
    throw error;
  }
};

/** Of all that the media plane tells, only that a peer's way to the media node is open. */
const onOpenLine = (tell: (line: { meetingId: string; protocol: MediaProtocol }) => void): MediaFacts => ({
  onTransport: ({ meetingId, peerId, direction, connected }) => {
    const protocol = PROTOCOLS.find((each) => each === peerId);
    if (protocol && connected && direction === 'send') tell({ meetingId, protocol });
  },
  onPeersLost: () => undefined,
  onVoice: () => undefined,
  onAvailable: () => undefined,
});
