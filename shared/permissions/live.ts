import type { Actor } from '../contract/commands.ts';
import { roomOf } from '../contract/ids.ts';
import type { LiveName } from '../contract/live.ts';
import type { Standing } from '../contract/meetings.ts';

/** The people in charge. What they do by hand today, each of them may always do: queue, deck, call, mute, notes. */
export const CHAIRS_OFFICE: readonly Standing[] = ['chair', 'deputy', 'secretary'];

const EVERYONE: readonly Standing[] = [...CHAIRS_OFFICE, 'technician', 'room', 'observer'];
const SENDERS: readonly Standing[] = ['chair', 'deputy', 'room'];
const OFFICE_AND_ROOM: readonly Standing[] = [...CHAIRS_OFFICE, 'room'];

/** Who may ever send a live message. Two conditions narrow it: `CHAIRS_OWN` and `OWN_ROOM_ONLY`. */
export const LIVE_PERMISSIONS: Record<LiveName, readonly Standing[]> = {
  'meeting.join': EVERYONE,
  'meeting.leave': EVERYONE,
  'transport.connect': EVERYONE,
  'transport.restartIce': EVERYONE,
  'consumer.layers': EVERYONE,

  'producer.create': SENDERS,
  'producer.close': SENDERS,
  'producer.pause': SENDERS,
  'watch.set': CHAIRS_OFFICE,

  'meeting.open': CHAIRS_OFFICE,
  'meeting.pause': CHAIRS_OFFICE,
  'meeting.resume': CHAIRS_OFFICE,
  'meeting.end': CHAIRS_OFFICE,

  'hand.raise': ['room'],
  'hand.lower': OFFICE_AND_ROOM,
  'queue.reorder': CHAIRS_OFFICE,
  'deck.set': CHAIRS_OFFICE,

  'floor.give': CHAIRS_OFFICE,
  'floor.extend': CHAIRS_OFFICE,
  'floor.take': CHAIRS_OFFICE,
  'floor.yield': ['room'],

  'room.mute': CHAIRS_OFFICE,
  'room.unmute': OFFICE_AND_ROOM,
  'room.muteAll': CHAIRS_OFFICE,

  'presentation.start': SENDERS,
  'presentation.stop': OFFICE_AND_ROOM,
  'note.write': CHAIRS_OFFICE,

  'rollCall.start': CHAIRS_OFFICE,
  'rollCall.answer': OFFICE_AND_ROOM,
  'rollCall.previous': ['room'],
  'rollCall.remind': CHAIRS_OFFICE,
  'rollCall.close': CHAIRS_OFFICE,
  'sweep.start': CHAIRS_OFFICE,
  'sweep.answer': CHAIRS_OFFICE,
  'sweep.stop': CHAIRS_OFFICE,
  'attendance.correct': CHAIRS_OFFICE,

  'deputy.name': ['chair', 'secretary'],
  'chair.handOver': ['chair'],
  'chair.takeBack': ['chair'],
  'party.expel': CHAIRS_OFFICE,
  'party.readmit': CHAIRS_OFFICE,
  'lobby.admit': CHAIRS_OFFICE,
  'lobby.refuse': CHAIRS_OFFICE,
  'mode.set': CHAIRS_OFFICE,
  'text.send': [...OFFICE_AND_ROOM, 'technician'],

  'agenda.start': CHAIRS_OFFICE,
  'agenda.finish': CHAIRS_OFFICE,
  'vote.open': CHAIRS_OFFICE,
  'vote.cast': ['room'],
  'vote.close': CHAIRS_OFFICE,
  'vote.show': CHAIRS_OFFICE,
  'comment.send': ['room'],
  'conclusion.write': CHAIRS_OFFICE,
  'conclusion.withdraw': CHAIRS_OFFICE,
  'task.set': CHAIRS_OFFICE,
  'task.withdraw': CHAIRS_OFFICE,
};

/** The chair's own rights: the deputy has them while the chair is away or has handed over, the secretary while both are away. */
export const CHAIRS_OWN: ReadonlySet<LiveName> = new Set<LiveName>([
  'meeting.open',
  'meeting.pause',
  'meeting.resume',
  'meeting.end',
  'mode.set',
  'deputy.name',
]);

/** Messages that name a room, and that a room may send about itself alone. */
export const OWN_ROOM_ONLY: ReadonlySet<LiveName> = new Set<LiveName>(['hand.lower', 'room.unmute', 'rollCall.answer']);

/** Whether this standing may send the message at all, in some situation. */
export const maySend = (name: LiveName, standing: Standing): boolean => LIVE_PERMISSIONS[name].includes(standing);

/** Who of the people in charge is in the meeting. */
export type OfficePresence = { chairPresent: boolean; deputyPresent: boolean; handedOver: boolean };

/** Whether this standing may send the message now: `maySend`, and the chair's rights pass down while the chair is away. */
export const mayAct = (name: LiveName, standing: Standing, there: OfficePresence): boolean => {
  if (!maySend(name, standing)) return false;
  return !CHAIRS_OWN.has(name) || hasChairsRights(standing, there);
};

/** Whether a standing has the chair's own rights now: they pass down while the chair is away. */
export const hasChairsRights = (standing: Standing, there: OfficePresence): boolean => {
  if (standing === 'deputy') return there.handedOver || !there.chairPresent;
  if (standing === 'secretary') return !there.chairPresent && !there.deputyPresent;
  return standing === 'chair';
};

/** Whether an actor may name this room in the message. */
export const mayConcernRoom = (name: LiveName, actor: Actor, roomId: string): boolean =>
  actor === 'system' || actor.standing !== 'room' || !OWN_ROOM_ONLY.has(name) || roomOf(actor.party) === roomId;
