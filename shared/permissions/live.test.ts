import { describe, expect, it } from 'vitest';
import { liveMessages } from '../contract/live.ts';
import type { LiveName } from '../contract/live.ts';
import { standing } from '../contract/meetings.ts';
import { CHAIR, room, SECRETARY } from '../testing/briefing.ts';
import { mayAct, mayConcernRoom, maySend } from './live.ts';

/**
 * Written by hand from the descriptions of the roles, never from the table under test. Columns: chair, deputy, secretary,
 * technician, room, observer. `+` may, `-` may not, `~` may while the chair (and for the secretary, the deputy too) is away.
 */
const BY_HAND: Record<LiveName, string> = {
  // Everybody comes, goes and receives.
  'meeting.join': '++++++',
  'meeting.leave': '++++++',
  'transport.connect': '++++++',
  'transport.restartIce': '++++++',
  'consumer.layers': '++++++',
  // The host's side and the rooms are seen and heard; the secretary writes, the observer watches.
  'producer.create': '++--+-',
  'producer.close': '++--+-',
  'producer.pause': '++--+-',
  // The board and its thumbnails are the office's.
  'watch.set': '+++---',
  // The meeting is the chair's, and passes down while the chair's line is lost.
  'meeting.open': '+~~---',
  'meeting.pause': '+~~---',
  'meeting.resume': '+~~---',
  'meeting.end': '+~~---',
  // A room asks to speak; the office keeps the queue, by hand today.
  'hand.raise': '----+-',
  'hand.lower': '+++-+-',
  'queue.reorder': '+++---',
  'deck.set': '+++---',
  // Calling a room is done by hand by the office, today as ever; who has the floor may give it back.
  'floor.give': '+++---',
  'floor.extend': '+++---',
  'floor.take': '+++---',
  'floor.yield': '----+-',
  // The office mutes; a room may ask to unmute itself.
  'room.mute': '+++---',
  'room.unmute': '+++-+-',
  'room.muteAll': '+++---',
  // Who is seen may share a screen; the office may stop it.
  'presentation.start': '++--+-',
  'presentation.stop': '+++-+-',
  // The minutes are the office's.
  'note.write': '+++---',
  // The roll is taken by the office; a room answers for itself and is offered what it said the last time.
  'rollCall.start': '+++---',
  'rollCall.answer': '+++-+-',
  'rollCall.previous': '----+-',
  'rollCall.remind': '+++---',
  'rollCall.close': '+++---',
  'sweep.start': '+++---',
  'sweep.answer': '+++---',
  'sweep.stop': '+++---',
  'attendance.correct': '+++---',
  // Who is in charge is the chair's to say; a deputy does not name the next one.
  'deputy.name': '+-~---',
  'chair.handOver': '+-----',
  'chair.takeBack': '+-----',
  // The office keeps the door.
  'party.expel': '+++---',
  'party.readmit': '+++---',
  'lobby.admit': '+++---',
  'lobby.refuse': '+++---',
  'mode.set': '+~~---',
  // Texts go between rooms and office or technician; who only watches says nothing.
  'text.send': '+++++-',
  // The office leads through the agenda and puts questions to the vote; a unit votes by its own room, and nobody for it.
  'agenda.start': '+++---',
  'agenda.finish': '+++---',
  'vote.open': '+++---',
  'vote.cast': '----+-',
  'vote.close': '+++---',
  'vote.show': '+++---',
  // A room writes what it has no time to say; what comes out of the meeting is the office's to write.
  'comment.send': '----+-',
  'conclusion.write': '+++---',
  'conclusion.withdraw': '+++---',
  'task.set': '+++---',
  'task.withdraw': '+++---',
};

const names = Object.keys(liveMessages) as LiveName[];
const cells = names.flatMap((name) =>
  standing.options.map((who, column) => ({ name, who, mark: BY_HAND[name][column] })),
);

describe('the permission table of live messages', () => {
  it.each(cells)('$name by $who: $mark', ({ name, who, mark }) => {
    const away = { chairPresent: false, deputyPresent: false, handedOver: false };
    expect(maySend(name, who)).toBe(mark !== '-');
    expect(mayAct(name, who, { ...away, chairPresent: true, deputyPresent: true })).toBe(mark === '+');
    expect(mayAct(name, who, { ...away, chairPresent: true })).toBe(mark === '+');
    expect(mayAct(name, who, away)).toBe(mark !== '-');
    expect(mayAct(name, who, { ...away, deputyPresent: true })).toBe(
      mark === '+' || (mark === '~' && who === 'deputy'),
    );
    // The deputy has the chair's rights beside a chair who has handed over; the secretary has not.
    expect(mayAct(name, who, { chairPresent: true, deputyPresent: true, handedOver: true })).toBe(
      mark === '+' || (mark === '~' && who === 'deputy'),
    );
  });

  it('has the standings in the order of the columns', () => {
    expect(standing.options).toEqual(['chair', 'deputy', 'secretary', 'technician', 'room', 'observer']);
  });
});

describe('a message that names a room', () => {
  it('concerns a room’s own alone, and any for the office and the system', () => {
    for (const name of ['hand.lower', 'room.unmute', 'rollCall.answer'] as const) {
      expect(mayConcernRoom(name, room('r1'), 'r1')).toBe(true);
      expect(mayConcernRoom(name, room('r1'), 'r2')).toBe(false);
      for (const actor of [CHAIR, SECRETARY, 'system' as const]) expect(mayConcernRoom(name, actor, 'r2')).toBe(true);
    }
  });
});
