import { pino } from 'pino';
import { expect, it, vi } from 'vitest';
import type { SeriesRule } from '#shared/contract/meeting-series.ts';
import type { MeetingEvent } from '#shared/contract/events.ts';
import { smallCity } from '../testing/small-city.ts';
import { AHEAD_MS } from './ahead.ts';
import type { Announcement } from './announcements.ts';
import { createOutbox } from './outbox.ts';
import { createTelling } from './telling.ts';

const DAY = 86_400_000;
const rule: SeriesRule = {
  pattern: 'weekly',
  every: 1,
  weekdays: [1],
  end: { kind: 'count', count: 3 },
  onDayOff: 'skip',
};

const beginning = (id: string, startsAt: number) => {
  const facts = {
    title: id,
    class: 'giao-ban' as const,
    organiserUnitId: 'city',
    wide: true,
    form: 'truc-tuyen' as const,
    startsAt,
    endsAt: startsAt + 3_600_000,
    place: '',
    requirements: '',
    contact: '',
    chairId: 'chair-city',
    secretaryId: null,
    deputyId: null,
    invitedRoomIds: ['room-phuctan'],
    agenda: [],
  };
  const convened: MeetingEvent = { type: 'meeting.convened', version: 2, payload: facts };
  return {
    meeting: { ...facts, id, secret: false, sample: false },
    entry: { at: 0, actor: 'system' as const, events: [convened] },
  };
};

it('the meetings of a series are told of when they come near, each once', async () => {
  const store = await smallCity();
  const { mails, meetings, log, meetingSeries } = store;
  let now = Date.UTC(2026, 10, 23);
  const heard: [meetingId: string, kinds: string[]][] = [];
  const telling = createTelling({
    log,
    meetings,
    mails,
    outbox: createOutbox({ mails, host: () => 'test', wake: () => undefined, clock: () => now }),
    letters: {
      letters: async (meetingId: string, { told }: Announcement) => {
        heard.push([meetingId, told.map(({ kind }) => kind)]);
        return [];
      },
      calendar: async () => Promise.reject(new Error('nobody asks for it')),
    },
    clock: () => now,
    logger: pino({ level: 'silent' }),
  });
  const starts = [now + 2 * DAY, now + 9 * DAY, now + AHEAD_MS + 2 * DAY];
  const beginnings = starts.map((startsAt, index) => beginning(`m${index + 1}`, startsAt));
  await meetingSeries.begin({ id: 's', rule, fromDay: '2026-11-25', convenedAt: now }, beginnings);

  await telling.catchUp();
  await vi.waitFor(async () => expect(await mails.toldUntil('m2')).toBe(1));
  expect(heard).toEqual([
    ['m1', ['invitation']],
    ['m2', ['invitation']],
  ]);

  now += 3 * DAY;
  await telling.catchUp();
  await vi.waitFor(async () => expect(await mails.toldUntil('m3')).toBe(1));
  expect(heard.slice(2)).toEqual([['m3', ['invitation']]]);
  await telling.stop();
  store.close();
});
