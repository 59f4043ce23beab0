import type { MeetingSummary } from '#shared/contract/meetings.ts';

const MINUTE_MS = 60_000;
/** A check runs by itself so long before a meeting, spread over some minutes: not all rooms at the same moment. */
const AHEAD_MS = 30 * MINUTE_MS;
const SPREAD_MS = 8 * MINUTE_MS;
/** Later than this people are coming in, and nothing is to hold up the entering. */
const LEAST_MS = 3 * MINUTE_MS;

/** A number in [0, 1) that is always the same for the same text, and another for another. */
const spreadOf = (text: string): number => {
  let sum = 0;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1009;
  return sum / 1009;
};

/** The meeting ahead of which this device is to check its connection now; undefined where there is none. */
export const checkDue = (
  meetings: readonly MeetingSummary[],
  checked: ReadonlySet<string>,
  device: string,
  now: number,
): MeetingSummary | undefined =>
  meetings.find(({ id, form, phase, startsAt }) => {
    if (form === null || form === 'truc-tiep' || phase !== 'convened' || checked.has(id)) return false;
    const ahead = startsAt - now;
    return ahead <= AHEAD_MS - SPREAD_MS * spreadOf(`${device} ${id}`) && ahead >= LEAST_MS;
  });
