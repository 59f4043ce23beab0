import { roomParty, type PartyId } from '#shared/contract/ids.ts';
import { Crowd } from '../rooms/crowd.ts';
import { Operator } from '../rooms/operator.ts';
import type { Giaoban } from './giaoban.ts';

/** Simulated rooms beside the browsers. */
export type Simulated = { parties: readonly PartyId[]; crowd: Crowd };

/** Lets so many rooms without a computer of their own into a meeting. */
export async function simulateRooms(
  { url, dataDir }: Pick<Giaoban, 'url' | 'dataDir'>,
  meetingId: string,
  count: number,
): Promise<Simulated> {
  const operator = new Operator(url, dataDir);
  const { roomIds } = await operator.meeting(meetingId);
  const parties = roomIds.slice(0, count).map(roomParty);
  const routerCapabilities = await operator.routerCapabilities();
  const cookies = await operator.sessions(meetingId, parties);
  const crowd = new Crowd();
  const rooms = parties.map((party) => ({ party, cookie: cookies.get(party) ?? '' }));
  const failures = await crowd.enter({ url, dataDir, meetingId, routerCapabilities, rooms, raising: 0 });
  if (failures.length > 0) throw new Error(failures.join('\n'));
  return { parties, crowd };
}
