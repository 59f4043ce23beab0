import type { MeasuredByDevice } from '#shared/contract/readiness.ts';
import { constraintsOf } from '../media/constraints.ts';
import { problemOf } from '../media/device-problem.ts';
import { readRemembered } from '../media/remembered-devices.ts';
import { elapsed } from './elapsed.ts';

type Camera = NonNullable<MeasuredByDevice['camera']>;

/** So many moments are looked at, and so long apart. */
const MOMENTS = 4;
const APART_MS = 400;
/** Small enough to be quick, large enough to see a hand move. */
const SIZE = { width: 64, height: 36 };

/** Looks at the camera's picture for a moment: how light it is, and whether it moves. Null where nobody let it be looked at. */
export const measureCamera = async (devices: MediaDevices | undefined, signal: AbortSignal): Promise<Camera | null> => {
  if (!devices) return without('insecure');
  try {
    const wanted = { video: constraintsOf('camera', readRemembered().camera, false) };
    const stream = await devices.getUserMedia(wanted);
    try {
      return await look(stream, signal);
    } finally {
      for (const track of stream.getTracks()) track.stop();
    }
  } catch (error) {
    return signal.aborted ? null : without(problemOf(error));
  }
};

const without = (trouble: Camera['trouble']): Camera => ({ trouble, width: 0, height: 0, light: 0, movement: 0 });

const look = async (stream: MediaStream, signal: AbortSignal): Promise<Camera> => {
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = stream;
  await video.play();
  const pictures: number[][] = [];
  for (let moment = 0; moment < MOMENTS; moment += 1) {
    await elapsed(APART_MS, signal);
    pictures.push(greysOf(video));
  }
  const [track] = stream.getVideoTracks();
  if (track?.readyState !== 'live') return without('lost');
  const { videoWidth: width, videoHeight: height } = video;
  return { trouble: null, width, height, light: lightOf(pictures), movement: movementIn(pictures) };
};

/** How light each point is, 0..1. */
const greysOf = (video: HTMLVideoElement): number[] => {
  const canvas = new OffscreenCanvas(SIZE.width, SIZE.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return [];
  context.drawImage(video, 0, 0, SIZE.width, SIZE.height);
  return greys(context.getImageData(0, 0, SIZE.width, SIZE.height).data);
};

/** The light of points that are told as red, green, blue and opacity, 0..1. */
export const greys = (points: ArrayLike<number>): number[] =>
  Array.from({ length: points.length / 4 }, (_, at) => {
    const [red = 0, green = 0, blue = 0] = [points[at * 4], points[at * 4 + 1], points[at * 4 + 2]];
    return (red + green + blue) / (3 * 255);
  });

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** How light the pictures are on average, 0..1. */
export const lightOf = (pictures: readonly (readonly number[])[]): number => mean(pictures.map(mean));

/** How much one picture differs from the one before, at most, 0..1. */
export const movementIn = (pictures: readonly (readonly number[])[]): number =>
  Math.max(
    0,
    ...pictures.slice(1).map((picture, index) => {
      const before = pictures[index] ?? [];
      return mean(picture.map((value, at) => Math.abs(value - (before[at] ?? value))));
    }),
  );
