import { z } from 'zod';
import type { MeasuredByDevice } from '#shared/contract/readiness.ts';
import { problemOf } from '../media/device-problem.ts';
import { readRemembered } from '../media/remembered-devices.ts';
import { elapsed } from './elapsed.ts';

type Microphone = NonNullable<MeasuredByDevice['microphone']>;

const LOOKS = 12;
const APART_MS = 250;

/** Raw, as it comes: what cleans the sound would make a quiet room as silent as a dead microphone. */
const RAW = { echoCancellation: false, noiseSuppression: false, autoGainControl: false };

/** Listens to the microphone for some seconds. Null where the browser does not tell how loud it is, or nobody waits any more. */
export const measureMicrophone = async (
  devices: MediaDevices | undefined,
  signal: AbortSignal,
): Promise<Microphone | null> => {
  if (!devices) return without('insecure');
  try {
    const chosen = readRemembered().microphone;
    const stream = await devices.getUserMedia({ audio: { ...RAW, ...(chosen !== null && { deviceId: chosen }) } });
    try {
      const [track] = stream.getAudioTracks();
      return track ? await listen(track, signal) : without('missing');
    } finally {
      for (const track of stream.getTracks()) track.stop();
    }
  } catch (error) {
    return signal.aborted ? null : without(problemOf(error));
  }
};

const without = (trouble: Microphone['trouble']): Microphone => ({ trouble, muted: false, peak: 0 });

const listen = async (track: MediaStreamTrack, signal: AbortSignal): Promise<Microphone | null> => {
  const loop = await loopThrough(track);
  try {
    const levels: number[] = [];
    for (let look = 0; look < LOOKS; look += 1) {
      await elapsed(APART_MS, signal);
      levels.push(...levelsIn(await loop.stats()));
    }
    if (track.readyState !== 'live') return without('lost');
    if (track.muted) return { trouble: null, muted: true, peak: 0 };
    return levels.length === 0 ? null : { trouble: null, muted: false, peak: Math.min(1, Math.max(...levels)) };
  } finally {
    loop.close();
  }
};

const heard = z.object({ type: z.literal('media-source'), kind: z.literal('audio'), audioLevel: z.number() });

/** The loudest samples that a report of statistics tells of, 0..1. */
export const levelsIn = (stats: ReadonlyMap<string, unknown>): number[] =>
  [...stats.values()].flatMap((entry) => heard.safeParse(entry).data?.audioLevel ?? []);

/**
 * Sends the sound from this page to itself: while it is being sent the browser tells how loud it is, also on a page that nobody has
 * touched since the computer was started, where it keeps everything else that listens asleep.
 */
const loopThrough = async (track: MediaStreamTrack) => {
  const [from, to] = [new RTCPeerConnection(), new RTCPeerConnection()];
  from.onicecandidate = ({ candidate }) => void to.addIceCandidate(candidate ?? undefined);
  to.onicecandidate = ({ candidate }) => void from.addIceCandidate(candidate ?? undefined);
  from.addTrack(track);
  await from.setLocalDescription();
  await to.setRemoteDescription(from.localDescription ?? { type: 'offer' });
  await to.setLocalDescription();
  await from.setRemoteDescription(to.localDescription ?? { type: 'answer' });
  return {
    stats: async (): Promise<ReadonlyMap<string, unknown>> => {
      const found = new Map<string, unknown>();
      (await from.getStats()).forEach((entry: unknown, id: string) => found.set(id, entry));
      return found;
    },
    close: () => {
      from.close();
      to.close();
    },
  };
};
