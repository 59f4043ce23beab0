import { once } from 'node:events';
import { MOST_IN_DISCUSSION } from '#shared/contract/meetings.ts';
import { roomParty } from '#shared/contract/ids.ts';
import { conveneWorkingMeeting } from '../rooms/convene.ts';
import { Crowd } from '../rooms/crowd.ts';
import { hostDuties } from '../rooms/duties.ts';
import { loadFixture } from '../rooms/fixture.ts';
import { Operator } from '../rooms/operator.ts';
import { Participant } from '../rooms/participant.ts';
import { summarize } from '../rooms/report.ts';
import { startGiaoban } from '../support/giaoban.ts';
import { workerSeconds } from './worker-load.ts';

/** Each room receives all others: few of them fit in one process. */
const ROOMS_PER_PROCESS = 7;
const SECONDS = 15;

/** So many rooms in a discussion, each one receiving the camera and the microphone of all others and of the chair. */
export async function benchDiscussion(count = MOST_IN_DISCUSSION): Promise<object> {
  const giaoban = await startGiaoban();
  try {
    const operator = new Operator(giaoban.url, giaoban.dataDir);
    const meetingId = await conveneWorkingMeeting(giaoban.url, operator, count);
    return await discuss(giaoban, operator, meetingId);
  } finally {
    await giaoban.stop();
  }
}

type Server = { url: string; dataDir: string };

async function discuss({ url, dataDir }: Server, operator: Operator, meetingId: string): Promise<object> {
  const { host, roomIds } = await operator.meeting(meetingId);
  const parties = roomIds.map(roomParty);
  const cookies = await operator.sessions(meetingId, [host, ...parties]);
  const cookieOf = (party: string): string => cookies.get(party) ?? '';
  const common = { url, meetingId, routerCapabilities: await operator.routerCapabilities() };
  const fixture = loadFixture('chair');
  const chair = new Participant({ ...common, name: 'host', cookie: cookieOf(host), fixture, duties: hostDuties });
  const crowd = new Crowd(ROOMS_PER_PROCESS);
  try {
    await chair.join();
    await chair.live.ask('meeting.open', {});
    await chair.live.ask('mode.set', { mode: 'discussion' });
    const startedAt = performance.now();
    const rooms = parties.map((party) => ({ party, cookie: cookieOf(party) }));
    const failures = await crowd.enter({ ...common, dataDir, rooms, raising: 0 });
    for (const failure of failures) console.error(failure);
    const joinMs = Math.round(performance.now() - startedAt);
    const [before, used] = [await crowd.count(), workerSeconds()];
    await once(AbortSignal.timeout(SECONDS * 1000), 'abort');
    const [after, usedAfter] = [await crowd.count(), workerSeconds()];
    const sum = (counts: typeof before, of: 'packets' | 'bytes') => counts.reduce((total, room) => total + room[of], 0);
    const bytes = sum(after, 'bytes') - sum(before, 'bytes');
    return {
      ...summarize(after, { turns: 0, seconds: SECONDS, joinMs }),
      packetsPerSecond: Math.round((sum(after, 'packets') - sum(before, 'packets')) / SECONDS),
      megabitsPerRoom: Number(((bytes * 8) / SECONDS / 1e6 / parties.length).toFixed(2)),
      workerCores: Number(((usedAfter - used) / SECONDS).toFixed(2)),
    };
  } finally {
    await crowd.leave();
    await chair.leave();
  }
}
