import pino from 'pino';
import { afterEach, expect, it, vi } from 'vitest';
import { addMeeting } from '../testing/meetings.ts';
import { smallCity } from '../testing/small-city.ts';
import { blankDaily, createNameKeeping } from './name-keeping.ts';

const DAY_MS = 86_400_000;

afterEach(() => {
  vi.useRealTimers();
});

it('names are blanked at the start, and on the day on which they have been kept long enough', async () => {
  vi.useFakeTimers({ now: 1000 * DAY_MS });
  const city = await smallCity();
  const keep = async (id: string, endedDay: number): Promise<() => Promise<string | null | undefined>> => {
    await addMeeting(city, { id });
    await city.meetings.progress(id, { phase: 'ended', endedAt: endedDay * DAY_MS });
    const [ref = ''] = await city.personalNames.keep(id, ['Trần Văn An']);
    return async () => (await city.personalNames.namesOf(id, [ref])).get(ref);
  };
  const due = await keep('due', 1000 - 731);
  const dueTomorrow = await keep('tomorrow', 1000 - 729.5);
  const daily = blankDaily(createNameKeeping({ ...city, clock: Date.now }), pino({ level: 'silent' }));
  await vi.waitFor(async () => expect(await due()).toBeNull());
  expect(await dueTomorrow()).toBe('Trần Văn An');
  await vi.advanceTimersByTimeAsync(DAY_MS);
  await vi.waitFor(async () => expect(await dueTomorrow()).toBeNull());
  daily.stop();
  expect(await city.audit.read({ within: null, most: 9 })).toMatchObject([{ actor: 'system' }, { actor: 'system' }]);
});
