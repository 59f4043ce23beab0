import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MeetingEvent } from '#shared/contract/events.ts';
import { LogConflict } from '../failures.ts';
import { addMeeting } from '../testing/meetings.ts';
import { smallCity } from '../testing/small-city.ts';
import { meetingEvents } from './schema/index.ts';

const opened: MeetingEvent = { type: 'meeting.opened', version: 1, payload: {} };
const note = (text: string): MeetingEvent => ({
  type: 'note.written',
  version: 2,
  payload: { noteId: 'n1', text, speakerRoomId: null, itemId: null },
});
const secretary = { party: 'account:secretary-city', standing: 'secretary' } as const;

let city: Awaited<ReturnType<typeof smallCity>>;
beforeEach(async () => {
  city = await smallCity();
  await addMeeting(city, { id: 'm1' });
  await addMeeting(city, { id: 'm2' });
});

describe('the log', () => {
  it('numbers events without a gap and gives them back as they were', async () => {
    const first = await city.log.append('m1', 0, [{ at: 1000, actor: 'system', events: [opened, note('Khai mạc')] }]);
    const second = await city.log.append('m1', 2, [
      { at: 2000, actor: secretary, events: [note('Phường Hàng Bạc phát biểu')] },
    ]);
    expect([...first, ...second].map(({ seq, at, actor, standing }) => [seq, at, actor, standing])).toEqual([
      [1, 1000, 'system', null],
      [2, 1000, 'system', null],
      [3, 2000, 'account:secretary-city', 'secretary'],
    ]);
    expect(await city.log.load('m1')).toEqual([...first, ...second]);
    expect(await city.log.load('m2')).toEqual([]);
  });

  it('refuses what was decided on an older state, and stores nothing of it', async () => {
    await city.log.append('m1', 0, [{ at: 1000, actor: 'system', events: [opened] }]);
    await expect(
      city.log.append('m1', 0, [{ at: 1001, actor: 'system', events: [note('a'), note('b')] }]),
    ).rejects.toThrow(LogConflict);
    expect(await city.log.load('m1')).toHaveLength(1);
  });

  it('stores all events of a command or none', async () => {
    const broken = { ...note('b'), payload: { noteId: 'n', text: undefined, big: 1n } } as unknown as MeetingEvent;
    await expect(
      city.log.append('m1', 0, [{ at: 1000, actor: 'system', events: [note('a'), broken] }]),
    ).rejects.toThrow(TypeError);
    expect(await city.log.load('m1')).toEqual([]);
  });

  it('has a head that depends on every event, and differs between meetings with the same events', async () => {
    expect(await city.log.head('m1')).toBe('');
    await city.log.append('m1', 0, [{ at: 1000, actor: 'system', events: [opened] }]);
    const afterOne = await city.log.head('m1');
    await city.log.append('m1', 1, [{ at: 1000, actor: 'system', events: [note('a')] }]);
    await city.log.append('m2', 0, [{ at: 1000, actor: 'system', events: [opened] }]);
    const heads = [afterOne, await city.log.head('m1'), await city.log.head('m2')];
    expect(new Set(heads).size).toBe(3);
    for (const head of heads) expect(head).toMatch(/^[0-9a-f]{64}$/);
    expect(await city.log.loadWithHead('m1')).toEqual({ events: await city.log.load('m1'), head: heads[1] });
  });
});

describe('tampering with the log shows', () => {
  beforeEach(async () => {
    await city.log.append('m1', 0, [{ at: 1000, actor: 'system', events: [opened, note('a'), note('b'), note('c')] }]);
  });

  it('not at all where there was none', async () => {
    expect(await city.log.verify('m1')).toBeUndefined();
  });

  it.each([
    ['payload', { payload: '{"noteId":"n1","speakerRoomId":null,"text":"x"}' }],
    ['time', { at: 999 }],
    ['actor', { actor: 'account:chair-city' }],
    ['standing', { standing: 'chair' as const }],
    ['type', { type: 'meeting.ended' }],
  ])('at the row whose %s was changed', async (_what, change) => {
    city.db.update(meetingEvents).set(change).where(eq(meetingEvents.seq, 2)).run();
    expect(await city.log.verify('m1')).toEqual({ seq: 2, reason: 'hash' });
  });

  it('where a row was taken out', async () => {
    city.db.delete(meetingEvents).where(eq(meetingEvents.seq, 2)).run();
    expect(await city.log.verify('m1')).toEqual({ seq: 3, reason: 'gap' });
  });

  it('by the head on a paper where the tail was cut off', async () => {
    const printed = await city.log.head('m1');
    city.db.delete(meetingEvents).where(eq(meetingEvents.seq, 4)).run();
    expect(await city.log.verify('m1')).toBeUndefined();
    expect(await city.log.head('m1')).not.toBe(printed);
  });
});
