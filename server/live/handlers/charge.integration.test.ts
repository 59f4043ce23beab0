import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Client } from '../testing/client.ts';
import { briefing, person, room } from '../testing/people.ts';
import { turnableClock } from '../testing/turned-clock.ts';
import { type World, createWorld } from '../testing/world.ts';

const M = 'briefing';
let world: World;

beforeEach(async () => {
  turnableClock();
  world = await createWorld();
  await world.convene(briefing(M, ['r1'], Date.now()));
});
afterEach(async () => {
  await world.close();
  vi.useRealTimers();
});

const pause = async (client: Client): Promise<string> => {
  const answer = await client.ask('meeting.pause', { meetingId: M });
  return answer.ok ? 'done' : answer.error.code;
};
const resume = async (client: Client) => client.do('meeting.resume', { meetingId: M });
const lastView = (client: Client) => client.pushes('view.meeting').at(-1);

test('who is named deputy in the midst of the meeting has the standing without a click; the one before has not', async () => {
  const chair = await world.attend(person('chair'), M);
  const deputy = await world.attend(person('deputy'), M);
  const observer = await world.attend(person('observer'), M);
  await chair.do('deputy.name', { meetingId: M, accountId: 'observer' });

  await vi.waitFor(() => expect(deputy.pushes('connection.ended')).toMatchObject([{ code: 'deputy-changed' }]));
  await vi.waitFor(() => expect(observer.pushes('standing.changed')).toEqual([{ meetingId: M }]));
  // Between the two nobody acts with old rights, and the place is kept.
  expect(await observer.ask('note.write', { meetingId: M, noteId: 'n', text: 'a' })).toMatchObject({
    ok: false,
    error: { code: 'not-in-meeting' },
  });
  expect(world.state(M).attendees.has('account:observer')).toBe(true);
  const { self, board, media } = await observer.join(M);
  expect(self.standing).toBe('deputy');
  expect(board).not.toBeNull();
  expect(media?.send).not.toBeNull();
  await vi.waitFor(() =>
    expect(lastView(chair)?.deputy).toMatchObject({ name: 'Người account:observer', there: true }),
  );

  await chair.do('deputy.name', { meetingId: M, accountId: null });
  await vi.waitFor(() => expect(observer.pushes('standing.changed')).toHaveLength(2));
  expect((await observer.join(M)).self.standing).toBe('observer');
});

test('only who can be deputy is named, by the chair, or by who acts for the chair', async () => {
  const chair = await world.attend(person('chair'), M);
  const secretary = await world.attend(person('secretary'), M);
  for (const accountId of ['stranger', 'secretary', 'chair']) {
    const answer = await chair.ask('deputy.name', { meetingId: M, accountId });
    expect(answer).toMatchObject({ ok: false, error: { code: 'cannot-be-deputy' } });
  }
  const name = { meetingId: M, accountId: 'other' };
  expect(await secretary.ask('deputy.name', name)).toMatchObject({ error: { code: 'not-permitted' } });
  await chair.do('meeting.leave', { meetingId: M });
  await secretary.do('deputy.name', name);
  expect(world.state(M).deputyId).toBe('other');
});

test('the deputy hosts what was handed over, beside the chair, and ends the meeting', async () => {
  const chair = await world.attend(person('chair'), M);
  const deputy = await world.attend(person('deputy'), M);
  await chair.do('meeting.open', { meetingId: M });
  expect(await pause(deputy)).toBe('not-permitted');
  await chair.do('chair.handOver', { meetingId: M });
  await vi.waitFor(() =>
    expect(lastView(deputy)).toMatchObject({ handedOver: true, host: { party: 'account:deputy' } }),
  );
  expect(await pause(deputy)).toBe('done');
  await resume(deputy);
  await chair.do('chair.takeBack', { meetingId: M });
  expect(await pause(deputy)).toBe('not-permitted');
  await chair.do('chair.handOver', { meetingId: M });
  await deputy.do('meeting.end', { meetingId: M });
  expect(world.log.events(M).at(-1)).toMatchObject({
    actor: 'account:deputy',
    standing: 'deputy',
    event: { type: 'meeting.ended' },
  });
});

test('the chair’s line is lost: the meeting goes on; deputy, then secretary act, and the chair comes back as chair', async () => {
  const chair = await world.attend(person('chair'), M);
  const deputy = await world.attend(person('deputy'), M);
  const secretary = await world.attend(person('secretary'), M);
  const attendant = await world.attend(room('r1'), M);
  await chair.do('meeting.open', { meetingId: M });
  chair.socket.disconnect();
  await vi.waitFor(() => expect(lastView(attendant)?.chair).toMatchObject({ present: false, there: true }));
  expect(lastView(attendant)?.phase).toBe('open');
  expect(await pause(deputy)).toBe('not-permitted');
  await vi.advanceTimersByTimeAsync(15_000);
  await vi.waitFor(() => expect(lastView(secretary)?.chair).toMatchObject({ there: false }));
  expect(await pause(secretary)).toBe('not-permitted');
  expect(await pause(deputy)).toBe('done');
  await resume(deputy);
  await deputy.do('meeting.leave', { meetingId: M });
  expect(await pause(secretary)).toBe('done');
  await resume(secretary);

  const back = await world.attend(person('chair'), M);
  expect((await back.join(M)).self.standing).toBe('chair');
  expect(await pause(secretary)).toBe('not-permitted');
  expect(await pause(back)).toBe('done');
  const pauses = world.log.events(M).filter(({ event }) => event.type === 'meeting.paused');
  expect(pauses.map(({ standing }) => standing)).toEqual(['deputy', 'secretary', 'chair']);
});

test('the deputy is who was named last, also after the server was started again', async () => {
  const chair = await world.attend(person('chair'), M);
  await chair.do('deputy.name', { meetingId: M, accountId: 'other' });
  await world.restart();
  expect((await (await world.connect(person('other'))).join(M)).self.standing).toBe('deputy');
  const before = await world.connect(person('deputy'));
  const request = { meetingId: M, rtpCapabilities: { codecs: [] } };
  expect(await before.ask('meeting.join', request)).toMatchObject({ error: { code: 'not-permitted' } });
});
