import { describe, expect, it } from 'vitest';
import { upcast, upcaster } from './upcast.ts';

describe('reading a stored event', () => {
  it('gives the event as it is, in the current version', () => {
    const stored = { type: 'hand.raised', version: 1, payload: { roomId: 'r1' } };
    expect(upcast(stored)).toEqual(stored);
  });

  it.each([
    ['another type', { type: 'hand.waved', version: 1, payload: { roomId: 'r1' } }],
    ['a version that is not known', { type: 'hand.raised', version: 2, payload: { roomId: 'r1' } }],
    ['a wrong payload', { type: 'hand.raised', version: 1, payload: { roomId: '' } }],
    ['a field too many', { type: 'hand.raised', version: 1, payload: {}, note: '' }],
    ['no event at all', 'hand.raised'],
  ])('refuses %s', (_name, stored) => {
    expect(() => upcast(stored)).toThrow(/[a-z]/);
  });

  it('lifts an old event version by version', () => {
    const read = upcaster(
      new Map([
        ['hand.waved@1', ({ payload }) => ({ type: 'hand.waved', version: 2, payload: { roomId: payload } })],
        ['hand.waved@2', ({ payload }) => ({ type: 'hand.raised', version: 1, payload })],
      ]),
    );
    const lifted = { type: 'hand.raised', version: 1, payload: { roomId: 'r1' } };
    expect(read({ type: 'hand.waved', version: 1, payload: 'r1' })).toEqual(lifted);
    expect(read({ type: 'hand.waved', version: 2, payload: { roomId: 'r1' } })).toEqual(lifted);
  });
});
