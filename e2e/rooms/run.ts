import { once } from 'node:events';
import { roomParty } from '#shared/contract/ids.ts';
import { Crowd } from './crowd.ts';
import { RoomsError } from './failure.ts';
import { Host } from './host.ts';
import { Operator } from './operator.ts';
import type { Options } from './options.ts';
import { summarize, type Summary } from './report.ts';
import { trustSelfSigned } from './trust.ts';

/** Lets simulated rooms into a meeting, keeps them there for a while, and says what they received. */
export async function runRooms(
  options: Options,
  interrupted: AbortSignal,
  say: (line: string) => void,
): Promise<Summary> {
  trustSelfSigned(options['data-dir']);
  const operator = new Operator(options.url, options['data-dir']);
  const { meeting, host: hostParty, hostPresent, roomIds } = await operator.meeting(options.meeting);
  const parties = roomIds.slice(0, options.count).map(roomParty);
  if (parties.length < options.count) {
    throw new RoomsError(`"${meeting.title}" invites ${parties.length} rooms: --count can be no more.`);
  }
  const routerCapabilities = await operator.routerCapabilities();
  const withHost = !options['no-host'] && !hostPresent;
  const cookies = await operator.sessions(meeting.id, withHost ? [hostParty, ...parties] : parties);
  const cookieOf = (party: string): string => {
    const cookie = cookies.get(party);
    if (!cookie) throw new Error(`no session for ${party}`);
    return cookie;
  };
  if (hostPresent) say('the chair is there in person: nobody plays it');
  if (!withHost && meeting.phase !== 'open')
    say('nobody has opened the briefing: there is nothing to receive until then');
  const common = { url: options.url, meetingId: meeting.id, routerCapabilities };

  const host = withHost ? new Host({ ...common, name: 'host', cookie: cookieOf(hostParty) }) : undefined;
  const crowd = new Crowd();
  try {
    await host?.open();
    say(`${parties.length} rooms enter "${meeting.title}" …`);
    const startedAt = performance.now();
    const rooms = parties.map((party) => ({ party, cookie: cookieOf(party) }));
    const order = { ...common, dataDir: options['data-dir'], rooms, raising: options.talk };
    const failures = await Promise.race([crowd.enter(order), interruption(interrupted)]);
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

/** Rejects when the command is interrupted. */
async function interruption(interrupted: AbortSignal): Promise<never> {
  if (!interrupted.aborted) await once(interrupted, 'abort');
  throw new RoomsError('Interrupted before all rooms had entered.');
}
