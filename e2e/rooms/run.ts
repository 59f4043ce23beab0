import { once } from 'node:events';
import { roomParty } from '#shared/contract/ids.ts';
import { Crowd } from './crowd.ts';
import { Host } from './host.ts';
import { Operator } from './operator.ts';
import type { Options } from './options.ts';
import { summarize, type Summary } from './report.ts';

/** Lets simulated rooms into a meeting, keeps them there for a while, and says what they received. */
export async function runRooms(
  options: Options,
  interrupted: AbortSignal,
  say: (line: string) => void,
): Promise<Summary> {
  const operator = new Operator(options.url, options['data-dir']);
  const { meeting, host: hostParty, roomIds } = await operator.meeting(options.meeting);
  const parties = roomIds.slice(0, options.count).map(roomParty);
  if (parties.length < options.count) throw new Error(`${meeting.title} invites only ${parties.length} rooms`);
  const routerCapabilities = await operator.routerCapabilities();
  const withHost = !options['no-host'];
  const cookies = await operator.sessions(meeting.id, withHost ? [hostParty, ...parties] : parties);
  const cookieOf = (party: string): string => {
    const cookie = cookies.get(party);
    if (!cookie) throw new Error(`no session for ${party}`);
    return cookie;
  };
  const common = { url: options.url, meetingId: meeting.id, routerCapabilities };

  const host = withHost ? new Host({ ...common, name: 'host', cookie: cookieOf(hostParty) }) : undefined;
  await host?.open();
  const crowd = new Crowd();
  try {
    say(`${parties.length} rooms enter "${meeting.title}" …`);
    const startedAt = performance.now();
    const rooms = parties.map((party) => ({ party, cookie: cookieOf(party) }));
    const failures = await crowd.enter({ ...common, rooms, raising: options.talk });
    const joinMs = Math.round(performance.now() - startedAt);
    for (const failure of failures) say(failure);
    say(`all have entered after ${joinMs} ms; staying for ${options.seconds} s (Ctrl-C ends it)`);
    if (options.talk > 0) host?.moderate();
    const stay = AbortSignal.any([interrupted, AbortSignal.timeout(options.seconds * 1000)]);
    if (!stay.aborted) await once(stay, 'abort');
    const counts = await crowd.count();
    for (const room of counts) if (!room.receiving) say(`${room.party} does not receive: ${room.arrivals}`);
    return summarize(counts, { turns: host?.turns ?? 0, seconds: options.seconds, joinMs });
  } finally {
    host?.rest();
    await crowd.leave();
    await host?.leave();
  }
}
