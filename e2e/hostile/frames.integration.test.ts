import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Client } from '../../server/live/testing/client.ts';
import { type Town, openTown } from './town.ts';
import { internalName } from './wire.ts';

let town: Town;
let meetingId: string;
let chair: Client;
beforeAll(async () => {
  town = await openTown();
  meetingId = await town.convene();
  chair = await town.connect(await town.person('chair-city'));
  await chair.join(meetingId);
});
afterAll(async () => town.close());

/** A line below socket.io: whatever is given goes out as it is, and all that comes back is kept. */
const openRaw = async (cookie: string) => {
  const heard: string[] = [];
  const url = `${town.server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
  // Node takes headers here; the types are those of browsers, which do not.
  const socket = new WebSocket(url, { headers: { cookie } } as unknown as string[]);
  socket.binaryType = 'arraybuffer';
  const over = new Promise<void>((resolve) => socket.addEventListener('close', () => resolve()));
  socket.addEventListener('message', ({ data }) => heard.push(String(data)));
  await new Promise<void>((resolve) => socket.addEventListener('open', () => resolve()));
  return { socket, heard, over };
};

/** Frames of engine.io and socket.io that are none, or say what nobody may say. */
const GARBAGE: (string | Uint8Array<ArrayBuffer>)[] = [
  '',
  '9',
  '2',
  '3probe',
  '6',
  '4',
  '49',
  '42',
  '42[',
  '42[]',
  '42[null]',
  '42[{}]',
  '42[1]',
  '42[["meeting.join"]]',
  '42["connect"]',
  '42["disconnecting"]',
  '42["__proto__",{}]',
  '42["meeting.join"]',
  '4299999999999999999999["meeting.join",{}]',
  '42-1["meeting.join",{}]',
  '42/sfu,["node.counts",{}]',
  '42/nowhere,["x"]',
  '40/sfu,{"serverId":"x","key":"y"}',
  '40/admin,',
  '40',
  '40{"locale":"vi"}',
  '40{"locale":',
  '41',
  '43[1]',
  '430["x"]',
  '44{"message":"x"}',
  '451-["meeting.join",{"_placeholder":true,"num":0}]',
  '451-["meeting.join",{"_placeholder":true,"num":7}]',
  '45999999999-["meeting.join"]',
  '461-0[{"_placeholder":true,"num":0}]',
  `42["meeting.leave",${'['.repeat(50_000)}${']'.repeat(50_000)}]`,
  `42["meeting.leave",${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}]`,
  '42["meeting.leave",{"__proto__":{"polluted":true},"meetingId":"x"}]',
  '42["note.write",{"meetingId":"\\ud800","noteId":"a","text":"\\u0000"}]',
  new Uint8Array(3),
  new Uint8Array([4, 50, 91]),
  '1',
];

test.each(['before', 'after'])('what is no message, sent %s one has said who one is, harms nobody', async (moment) => {
  const cookie = await town.device('phuctan');
  const heard: string[] = [];
  for (const frame of GARBAGE) {
    const line = await openRaw(cookie);
    if (moment === 'after') {
      line.socket.send('40{"locale":"vi"}');
      await vi.waitUntil(() => line.heard.some((text) => text.startsWith('40')), { interval: 5 });
    }
    line.socket.send(frame);
    // Asked for after it: where the line still stands, what came of the frame has been heard when this is answered.
    line.socket.send('421["nothing.known",{}]');
    const answered = vi.waitUntil(() => line.heard.some((text) => text.startsWith('431')));
    await Promise.race([line.over, answered]);
    line.socket.close();
    await line.over;
    heard.push(...line.heard);
  }
  expect(heard.filter((text) => internalName(text) !== undefined)).toEqual([]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  await chair.do('note.write', { meetingId, noteId: 'n1', text: 'Như thường' });
  expect(await town.complaints()).toEqual([]);
});

test('three thousand frames made at random, on one line after the other', async () => {
  const cookie = await town.device('hangbac');
  const frame = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }).map((text) => `4${text}`),
    fc.tuple(fc.constantFrom('42', '421', '4212'), fc.json()).map(([head, json]) => `${head}["hand.raise",${json}]`),
    fc.tuple(fc.constantFrom('4', '42', '421', '451-', '40', '43', ''), fc.json()).map(([head, json]) => head + json),
    fc
      .tuple(fc.constantFrom('meeting.join', 'hand.raise', 'note.write'), fc.json())
      .map(([name, json]) => `42["${name}",${json}]`),
    fc.uint8Array({ maxLength: 60 }).map((bytes) => new Uint8Array(bytes)),
  );
  const heard: string[] = [];
  for (let line = 0; line < 30; line += 1) {
    const { socket, over, heard: here } = await openRaw(cookie);
    socket.send('40{"locale":"en"}');
    await vi.waitUntil(() => here.some((text) => text.startsWith('40')), { interval: 5 });
    for (const each of fc.sample(frame, { numRuns: 100, seed: line })) socket.send(each);
    socket.close();
    await over;
    heard.push(...here);
  }
  expect(heard.length).toBeGreaterThanOrEqual(60);
  expect(heard.filter((text) => internalName(text) !== undefined)).toEqual([]);
  await chair.do('note.write', { meetingId, noteId: 'n2', text: 'Như thường' });
  expect(await town.server.repositories.log.verify(meetingId)).toBeUndefined();
  expect(await town.complaints()).toEqual([]);
});
