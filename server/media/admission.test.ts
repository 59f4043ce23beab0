import { expect, test } from 'vitest';
import { judgeHello, showsKey } from './admission.ts';

const own = { serverId: 'server-1', key: 'k'.repeat(43) };
const hello = { ...own, nodeId: 'n1', generation: 3, workers: 2, rtpCapabilities: {} };
const nobody = () => undefined;

test('a node of this server is taken in, a first time, again, and as a younger process', () => {
  expect(judgeHello(hello, own, nobody)).toEqual({ hello });
  expect(judgeHello(hello, own, () => 3)).toEqual({ hello });
  expect(judgeHello(hello, own, () => 2)).toEqual({ hello });
});

test.each([
  ['a foreign server', { ...hello, serverId: 'server-2' }, 'unknown-server'],
  ['a wrong key', { ...hello, key: 'k' }, 'unknown-server'],
  ['an older process', { ...hello, generation: 2 }, 'superseded'],
  ['an unknown field', { ...hello, admin: true }, 'bad-hello'],
  ['nothing', undefined, 'bad-hello'],
])('%s is refused', (_, raw, refusal) => {
  expect(judgeHello(raw, own, () => 3)).toEqual({ refusal });
});

test.each([
  [`Bearer ${own.key}`, true],
  [own.key, false],
  ['Bearer ', false],
  [undefined, false],
])('the header %s shows the key: %s', (header, shows) => {
  expect(showsKey(header, own.key)).toBe(shows);
});
