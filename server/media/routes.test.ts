import { pino } from 'pino';
import { expect, test } from 'vitest';
import { MediaUnavailable } from '../failures.ts';
import { chooseNode, Routes } from './routes.ts';
import { SfuNode } from './sfu-node.ts';

const logger = pino({ level: 'silent' });
const node = (nodeId: string, workers: number) =>
  new SfuNode({ serverId: 's', key: 'k', nodeId, generation: 1, workers, rtpCapabilities: {} }, logger);

test('the node with the fewest peers for each worker is chosen, the first of equals', () => {
  const [small, large] = [node('small', 1), node('large', 4)];
  expect(chooseNode([small, large], () => 0)).toBe(small);
  expect(chooseNode([small, large], (each) => (each === small ? 2 : 7))).toBe(large);
  expect(chooseNode([small, large], (each) => (each === small ? 2 : 9))).toBe(small);
  expect(chooseNode([], () => 0)).toBeUndefined();
});

test('a meeting stays on its node until its route is dropped, and its peers count there', () => {
  const [a, b] = [node('a', 1), node('b', 1)];
  const routes = new Routes();
  const first = routes.assign('m1', [a, b]);
  first.peers.add('p1').add('p2');
  expect(first.node).toBe(a);
  expect(routes.assign('m2', [a, b]).node).toBe(b);
  expect(routes.assign('m1', [b])).toBe(first);
  expect(routes.on(a)).toEqual(['m1']);
  expect(routes.drop('m1')).toEqual(['p1', 'p2']);
  expect(routes.drop('m1')).toEqual([]);
  expect(() => routes.assign('m3', [])).toThrow(MediaUnavailable);
});
