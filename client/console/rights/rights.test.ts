import { describe, expect, it } from 'vitest';
import { accountParty } from '#shared/contract/ids.ts';
import { meetingOf, selfOf } from '../testing/samples.ts';
import { rightsOf } from './rights.ts';

const holder = (who: string, there: boolean) => ({
  party: accountParty(who),
  name: who,
  present: there,
  there,
  goneSince: null,
});
/** A meeting in which these of the people in charge are there. */
const there = (...who: ('chair' | 'deputy')[]) =>
  meetingOf({ chair: holder('chair', who.includes('chair')), deputy: holder('deputy', who.includes('deputy')) });

describe('rights on the console', () => {
  it('are the chair’s, always', () => {
    const { may, standsIn } = rightsOf(selfOf('chair'), there('chair'));
    expect([may('meeting.end'), may('floor.give'), may('note.write'), standsIn]).toEqual([true, true, true, false]);
  });

  it('leave the meeting to the chair while the chair is there, and the queue and the floor to the secretary too', () => {
    const { may, standsIn } = rightsOf(selfOf('secretary'), there('chair'));
    expect([may('floor.give'), may('meeting.end'), standsIn]).toEqual([true, false, false]);
    expect([may('queue.reorder'), may('deck.set'), may('room.mute'), may('note.write')]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('pass to the deputy when the chair is gone, and to the secretary when both are', () => {
    expect(rightsOf(selfOf('deputy'), there('deputy'))).toMatchObject({ standsIn: true });
    expect(rightsOf(selfOf('secretary'), there('deputy')).may('meeting.pause')).toBe(false);
    const alone = rightsOf(selfOf('secretary'), there());
    expect([alone.may('meeting.pause'), alone.standsIn]).toEqual([true, true]);
  });

  it('stay with a chair whose line was lost a moment ago, and are the deputy’s too when handed over', () => {
    const chair = { ...holder('chair', true), present: false };
    expect(rightsOf(selfOf('deputy'), { ...there('deputy'), chair }).standsIn).toBe(false);
    expect(rightsOf(selfOf('deputy'), { ...there('deputy'), chair, handedOver: true }).standsIn).toBe(true);
  });

  it('rest where the phase does not allow them', () => {
    const paused = rightsOf(selfOf('chair'), meetingOf({ phase: 'paused' }));
    expect([paused.may('floor.give'), paused.can('floor.give'), paused.can('queue.reorder')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(rightsOf(selfOf('chair'), meetingOf({})).can('floor.give')).toBe(true);
  });

  it('are none for an observer and before joining', () => {
    const { may, standsIn } = rightsOf(selfOf('observer'), there());
    expect([may('floor.give'), may('note.write'), may('room.mute'), standsIn]).toEqual([false, false, false, false]);
    expect(rightsOf(null, there('chair')).may('meeting.join')).toBe(false);
  });

  it('hold no floor, no deck and no sweep in a discussion', () => {
    const { may } = rightsOf(selfOf('chair'), { ...there('chair'), mode: 'discussion' });
    expect((['floor.give', 'floor.take', 'deck.set', 'sweep.start'] as const).filter(may)).toEqual([]);
    expect((['mode.set', 'room.mute', 'hand.lower', 'queue.reorder'] as const).every(may)).toBe(true);
  });
});
