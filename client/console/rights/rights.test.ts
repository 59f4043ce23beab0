import { describe, expect, it } from 'vitest';
import type { Standing } from '#shared/contract/meetings.ts';
import { meetingOf, selfOf } from '../testing/samples.ts';
import { rightsOf } from './rights.ts';

const host = (who: Standing, present: boolean) => meetingOf({ host: { party: `account:${who}`, name: who, present } });

describe('rights on the console', () => {
  it('are the chair’s, always', () => {
    const { may, standsIn } = rightsOf(selfOf('chair'), host('chair', true));
    expect([may('meeting.end'), may('floor.give'), may('note.write'), standsIn]).toEqual([true, true, true, false]);
  });

  it('leave the meeting to the chair while the chair is there, and the queue and the floor to the secretary too', () => {
    const { may, standsIn } = rightsOf(selfOf('secretary'), host('chair', true));
    expect([may('floor.give'), may('meeting.end'), standsIn]).toEqual([true, false, false]);
    expect([may('queue.reorder'), may('deck.set'), may('room.mute'), may('note.write')]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('pass to the deputy when the chair is gone, and to the secretary when both are', () => {
    expect(rightsOf(selfOf('deputy'), host('deputy', true))).toMatchObject({ standsIn: true });
    expect(rightsOf(selfOf('secretary'), host('deputy', true)).may('meeting.pause')).toBe(false);
    const alone = rightsOf(selfOf('secretary'), host('chair', false));
    expect([alone.may('meeting.pause'), alone.standsIn]).toEqual([true, true]);
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
    const { may, standsIn } = rightsOf(selfOf('observer'), host('chair', false));
    expect([may('floor.give'), may('note.write'), may('room.mute'), standsIn]).toEqual([false, false, false, false]);
    expect(rightsOf(null, host('chair', true)).may('meeting.join')).toBe(false);
  });
});
