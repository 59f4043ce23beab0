import { expect, test } from 'vitest';
import { difference, wantedBy, wantedKey, type Held, type StreamName } from './wanted.ts';

const camera = (peerId: string): StreamName => ({ peerId, source: 'camera' });
const microphone = (peerId: string): StreamName => ({ peerId, source: 'microphone' });
/** Everybody sends a camera, whose producer is named after its sender. */
const everybodySends = ({ peerId, source }: StreamName) => (source === 'camera' ? `p-${peerId}` : undefined);
const stageKey = (peerId: string) => wantedKey({ ...camera(peerId), purpose: 'stage' });

test('a peer wants the stage and the thumbnails it looks at, but nothing of its own', () => {
  const wanted = wantedBy('a', [camera('chair'), microphone('chair'), camera('a')], ['b', 'a', 'chair']);
  expect([...wanted.values()]).toEqual([
    { peerId: 'chair', source: 'camera', purpose: 'stage' },
    { peerId: 'chair', source: 'microphone', purpose: 'stage' },
    { peerId: 'b', source: 'camera', purpose: 'thumbnail' },
    { peerId: 'chair', source: 'camera', purpose: 'thumbnail' },
  ]);
});

test('what is named twice is wanted once', () => {
  expect(wantedBy('a', [camera('b'), camera('b')], ['c', 'c']).size).toBe(2);
});

test('the difference adds what is sent and not held, and leaves the rest alone', () => {
  const held = new Map<string, Held>([[stageKey('chair'), { producerId: 'p-chair', closed: false }]]);
  const wanted = wantedBy('a', [camera('chair'), camera('b'), microphone('b')], []);
  expect(difference(held, wanted, everybodySends)).toEqual({
    remove: [],
    add: [{ peerId: 'b', source: 'camera', purpose: 'stage' }],
  });
});

test.each([
  ['is not wanted any more', { producerId: 'p-b', closed: false }, [], []],
  ['has died, its stream lives', { producerId: 'p-b', closed: true }, [camera('b')], ['b']],
  ['is of a producer that was replaced', { producerId: 'former', closed: false }, [camera('b')], ['b']],
  ['is of a stream that is not sent', { producerId: 'p', closed: true }, [microphone('b')], []],
])('a consumer goes that %s', (_, consumer, stage, added) => {
  const [name = camera('b')] = stage;
  const key = wantedKey({ ...name, purpose: 'stage' });
  const { remove, add } = difference(new Map([[key, consumer]]), wantedBy('a', stage, []), everybodySends);
  expect(remove).toEqual([key]);
  expect(add.map(({ peerId }) => peerId)).toEqual(added);
});
