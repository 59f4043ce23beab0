import { sql } from 'drizzle-orm';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import type { Actor } from '#shared/contract/commands.ts';
import { roomParty } from '#shared/contract/ids.ts';
import { addMeeting } from '../testing/meetings.ts';
import { smallCity } from '../testing/small-city.ts';
import type { RecordedEntry } from '#shared/contract/roll-call.ts';
import { openStore } from './database.ts';

let city: Awaited<ReturnType<typeof smallCity>>;
beforeEach(async () => {
  city = await smallCity();
  await addMeeting(city, { id: 'm1' });
  await addMeeting(city, { id: 'm2' });
});

const itself = (roomId: string): Actor => ({ party: roomParty(roomId), standing: 'room' });
const answers = async (meetingId: string, at: number, actor: Actor, headcount: number): Promise<void> => {
  const entry: RecordedEntry = {
    rollCallId: 'c',
    roomId: 'r1',
    answer: 'present',
    headcount,
    people: [],
    note: '',
  };
  const { length } = await city.log.load(meetingId);
  const event = { type: 'rollCall.answered', version: 1, payload: entry } as const;
  await city.log.append(meetingId, length, [{ at, actor, events: [event] }]);
};

it('is the latest that the room gave itself, of whatever meeting', async () => {
  expect(await city.rollCallAnswers.lastOf('r1')).toBeUndefined();
  await answers('m2', 2000, itself('r1'), 5);
  await answers('m1', 1000, itself('r1'), 3);
  await answers('m1', 3000, { party: 'account:secretary', standing: 'secretary' }, 9);
  expect(await city.rollCallAnswers.lastOf('r1')).toMatchObject({ meetingId: 'm2', at: 2000, entry: { headcount: 5 } });
  expect(await city.rollCallAnswers.lastOf('r2')).toBeUndefined();
});

it('is looked up in an index that holds nothing but answers: all rooms ask at once', () => {
  const store = openStore(join(mkdtempSync(join(tmpdir(), 'giaoban-answers-')), 'giaoban.db'));
  const plan = store.db.all<{ detail: string }>(
    sql`EXPLAIN QUERY PLAN SELECT * FROM meeting_events WHERE type = 'rollCall.answered' AND actor = ${'room:r1'} ORDER BY at DESC LIMIT 1`,
  );
  store.close();
  expect(plan.map(({ detail }) => detail).join()).toContain('USING INDEX roll_call_answers');
});
