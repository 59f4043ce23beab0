import { useLive, useReadable } from '../live/hooks.ts';
import { ticker } from '../observable/ticker.ts';
import { floorTime, type FloorTime } from './floor-time.ts';

/** When somebody began to speak, and when the time is up; null is without a limit. */
export type SpeakingTime = { since: number; endsAt: number | null };

/** The speaking time as it is now, moving. Only for small views: they render four times a second. */
export function useFloorTime(speaking: SpeakingTime): FloorTime {
  const { clockOffset } = useLive();
  return floorTime(speaking, useReadable(ticker) + useReadable(clockOffset));
}
