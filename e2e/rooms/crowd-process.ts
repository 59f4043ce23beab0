// One process of simulated rooms, started by crowd.ts: about 300 receivers fit in one.
import { setImmediate } from 'node:timers/promises';
import nodeDataChannel from 'node-datachannel';
import PQueue from 'p-queue';
import { roomDuties } from './duties.ts';
import { loadFixture } from './fixture.ts';
import { toCrowd, type CrowdOrder, type FromCrowd, type RoomCount } from './messages.ts';
import { Participant } from './participant.ts';
import { trustSelfSigned } from './trust.ts';

/** How many rooms enter at the same time. */
const ENTERING = 20;

nodeDataChannel.initLogger('Error', (_level, message) => console.error(message));

const fixture = loadFixture('room');
const rooms = new Map<string, Participant>();

const tell = (message: FromCrowd): void => {
  process.send?.(message);
};

async function enter(order: CrowdOrder): Promise<void> {
  const { url, meetingId, routerCapabilities, rooms: places, raising } = order;
  trustSelfSigned(order.dataDir);
  const failures: string[] = [];
  const queue = new PQueue({ concurrency: ENTERING });
  const entries = places.map(({ party, cookie }, index) =>
    queue.add(async () => {
      const room = new Participant({
        name: party,
        url,
        meetingId,
        cookie,
        routerCapabilities,
        fixture,
        duties: roomDuties,
      });
      rooms.set(party, room);
      try {
        await room.join();
        if (index < raising) raiseWhenOpen(room);
      } catch (error) {
        failures.push(`${party}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }),
  );
  await Promise.all(entries);
  tell({ type: 'started', failures });
}

/** Asks to speak once the meeting is open, and again whenever its turn is over. */
function raiseWhenOpen(room: Participant): void {
  let asking = false;
  const raise = (): void => {
    const waiting = room.self?.handPlace !== null || room.self.speaking || room.self.onDeck;
    if (asking || waiting || room.meeting?.phase !== 'open') return;
    asking = true;
    room.live
      .ask('hand.raise', {})
      .catch((error: unknown) => console.error(String(error)))
      .finally(() => (asking = false));
  };
  room.onView(raise);
  raise();
}

async function count(): Promise<RoomCount[]> {
  // What waits in the event loop has arrived: a process that was held up for a moment must not look deaf.
  await setImmediate();
  return [...rooms].map(([party, { joined, arrivals }]) => ({
    party,
    joined,
    receiving: arrivals.receiving,
    firstPacketMs: arrivals.firstPacketMs,
    firstKeyFrameMs: arrivals.firstKeyFrameMs,
    packets: arrivals.packets,
    bytes: arrivals.bytes,
    keyFrames: arrivals.keyFrames,
    arrivals: arrivals.describe(),
  }));
}

async function leave(): Promise<void> {
  await Promise.allSettled([...rooms.values()].map((room) => room.leave()));
  tell({ type: 'left' });
}

process.on('message', (raw: unknown) => {
  const message = toCrowd.parse(raw);
  if (message.type === 'start') void enter(message.order);
  if (message.type === 'count') void count().then((rooms) => tell({ type: 'count', rooms }));
  if (message.type === 'leave') void leave();
});
// The parent ends first only when something went wrong: nothing may outlive it.
process.on('disconnect', () => process.exit(0));
