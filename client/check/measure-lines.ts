import type { Device, types } from 'mediasoup-client';
import { z } from 'zod';
import type { MediaProtocol } from '#shared/contract/media.ts';
import type { BegunCheck, MeasuredByDevice } from '#shared/contract/readiness.ts';
import { rtpParameters, type TransportOptions } from '#shared/contract/rtp.ts';
import { connectCheckLine, sendOnCheckLine } from '../api/connection-checks.ts';
import { settle } from '../media/settle.ts';
import { elapsed } from './elapsed.ts';

type Lines = Pick<MeasuredByDevice, 'roundTripMs' | 'loss'>;

const NOTHING: Lines = { roundTripMs: null, loss: null };
/** So long a way to the media node may take to open; what is blocked never does. */
const OPENS_MS = 8000;
/** So long a moving picture is sent, to see what is lost of it. */
const SENDS_MS = 5000;
const BITRATE = 800_000;

/**
 * Tries both ways to the media node, one after the other, and sends a picture over each. Which of them were open, the server knows
 * from the node; here round trip and loss are measured, on the better one that is open.
 */
export const measureLines = async (
  device: Device,
  lines: NonNullable<BegunCheck['lines']>,
  signal: AbortSignal,
): Promise<Lines> => {
  const udp = await tryLine(device, 'udp', lines.udp, signal);
  const tcp = await tryLine(device, 'tcp', lines.tcp, signal);
  return udp ?? tcp ?? NOTHING;
};

const tryLine = async (device: Device, protocol: MediaProtocol, offer: TransportOptions, signal: AbortSignal) => {
  const transport = device.createSendTransport(offer);
  transport.on('connect', ({ dtlsParameters }, done, failed) => {
    void settle(connectCheckLine(protocol, dtlsParameters), done, failed);
  });
  transport.on('produce', ({ rtpParameters: sent }, done, failed) => {
    void settle(sendOnCheckLine(protocol, rtpParameters.parse(sent)), (id) => done({ id }), failed);
  });
  const picture = movingPicture();
  try {
    await transport.produce({ track: picture.track, encodings: [{ maxBitrate: BITRATE }], stopTracks: false });
    if (!(await opens(transport, signal))) return null;
    await elapsed(SENDS_MS, signal);
    return linesIn(await transport.getStats());
  } catch (error) {
    if (signal.aborted) throw error;
    return null;
  } finally {
    picture.stop();
    transport.close();
  }
};

/** Whether the way opens in time. */
const opens = async (transport: types.Transport, signal: AbortSignal): Promise<boolean> => {
  if (transport.connectionState === 'connected') return true;
  const { promise, resolve } = Promise.withResolvers<boolean>();
  transport.on('connectionstatechange', (state) => {
    if (state === 'connected') resolve(true);
    else if (state === 'failed' || state === 'closed') resolve(false);
  });
  const late = async () => {
    await elapsed(OPENS_MS, signal);
    return false;
  };
  return Promise.race([promise, late()]);
};

const pair = z.object({
  type: z.literal('candidate-pair'),
  nominated: z.literal(true),
  currentRoundTripTime: z.number(),
});
const sent = z.object({ type: z.literal('outbound-rtp'), packetsSent: z.number() });
const received = z.object({
  type: z.literal('remote-inbound-rtp'),
  packetsLost: z.number(),
  roundTripTime: z.number().optional(),
});

/** Round trip and loss, as the browser's own statistics tell them. */
export const linesIn = (stats: { forEach: (each: (entry: unknown) => void) => void }): Lines => {
  const entries: unknown[] = [];
  stats.forEach((entry) => entries.push(entry));
  const of = <T extends z.ZodType>(schema: T): z.infer<T>[] =>
    entries.flatMap((entry) => {
      const parsed = schema.safeParse(entry);
      return parsed.success ? [parsed.data] : [];
    });
  const [way] = of(pair);
  const all = of(sent).reduce((sum, { packetsSent }) => sum + packetsSent, 0);
  const reports = of(received);
  const lost = reports.reduce((sum, { packetsLost }) => sum + Math.max(0, packetsLost), 0);
  const seconds = way?.currentRoundTripTime ?? reports[0]?.roundTripTime;
  return {
    roundTripMs: seconds === undefined ? null : seconds * 1000,
    loss: reports.length === 0 || all === 0 ? null : Math.min(1, lost / all),
  };
};

const FRAME_MS = 66;

/** A picture that changes at every point and every moment, as one of a full hall does: it cannot be packed into nothing. */
const movingPicture = () => {
  const canvas = document.createElement('canvas');
  canvas.width = 320;
  canvas.height = 180;
  const context = canvas.getContext('2d');
  const draw = () => {
    for (let at = 0; at < 64; at += 1) {
      const [hue, x, y] = [Math.random() * 360, Math.random() * 320, Math.random() * 180];
      if (context) context.fillStyle = `hsl(${hue} 80% 50%)`;
      context?.fillRect(x, y, 48, 48);
    }
  };
  draw();
  const timer = setInterval(draw, FRAME_MS);
  const [track] = canvas.captureStream(1000 / FRAME_MS).getVideoTracks();
  if (!track) throw new Error('no picture can be drawn');
  return {
    track,
    stop: () => {
      clearInterval(timer);
      track.stop();
    },
  };
};
