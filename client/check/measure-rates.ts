import { PROBE } from '#shared/contract/readiness.ts';
import { receivePortion, sendPortion } from '../api/connection-checks.ts';

type Portion = 'small' | 'large';

/** A small portion that takes longer than this tells enough: a large one would hold up a thin line. */
const SLOW_MS = 700;

/** How fast bytes come from the server, in kbit/s. Null where none came. */
export const measureDownload = async (signal: AbortSignal): Promise<number | null> =>
  rateOf((portion) => receivePortion(portion, signal));

/** How fast bytes go to the server, in kbit/s. Null where none went. */
export const measureUpload = async (signal: AbortSignal): Promise<number | null> =>
  rateOf((portion) => sendPortion(new Blob([new Uint8Array(PROBE[portion])]), signal));

/** The rate at which the larger portion that the line bears goes through. Answers null where nothing does. */
export const rateOf = async (
  move: (portion: Portion) => Promise<void>,
  now: () => number = () => performance.now(),
): Promise<number | null> => {
  const took = async (portion: Portion): Promise<number> => {
    const began = now();
    await move(portion);
    return Math.max(1, now() - began);
  };
  try {
    // The first portion opens the connection, too; what counts is the second.
    await took('small');
    const small = await took('small');
    if (small > SLOW_MS) return kbpsOf('small', small);
    return kbpsOf('large', await took('large'));
  } catch {
    return null;
  }
};

const kbpsOf = (portion: Portion, ms: number): number => (PROBE[portion] * 8) / ms;
