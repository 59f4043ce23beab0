import { expect, it } from 'vitest';
import { loudest } from './loudest.ts';

it('is nobody where nobody is heard', () => {
  expect(loudest('a', [])).toBeNull();
});

it('is the loudest of those who are heard', () => {
  const volumes = [
    { peerId: 'a', volume: -40 },
    { peerId: 'b', volume: -20 },
    { peerId: 'c', volume: -30 },
  ];
  expect(loudest(null, volumes)).toBe('b');
});

it('stays who it was until another one is clearly louder', () => {
  const against = (volume: number) => [
    { peerId: 'a', volume: -30 },
    { peerId: 'b', volume },
  ];
  expect(loudest('a', against(-25))).toBe('a');
  expect(loudest('a', against(-24))).toBe('b');
  expect(loudest('gone', against(-25))).toBe('b');
});
