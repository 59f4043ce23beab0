import { describe, expect, it } from 'vitest';
import type { Phase, Standing } from '#shared/contract/meetings.ts';
import type { SelfView } from '#shared/contract/views.ts';
import { aSelf } from '../live/testing/views.ts';
import { dutiesOf } from './duties.ts';

const everything = { camera: 'full', microphone: true };
const thumbnail = { camera: 'thumbnail', microphone: false };
const nothing = { camera: 'none', microphone: false };

const cases: [Standing, Phase, Partial<SelfView>, object][] = [
  ['chair', 'convened', {}, everything],
  ['chair', 'open', {}, everything],
  ['chair', 'paused', {}, everything],
  ['chair', 'ended', {}, nothing],
  ['chair', 'closed', {}, nothing],
  ['deputy', 'open', {}, everything],
  ['secretary', 'open', {}, nothing],
  ['observer', 'open', {}, nothing],
  ['observer', 'open', { watched: true }, nothing],
  ['room', 'convened', {}, nothing],
  ['room', 'open', {}, nothing],
  ['room', 'open', { handPlace: 1 }, nothing],
  ['room', 'convened', { watched: true }, thumbnail],
  ['room', 'open', { watched: true }, thumbnail],
  ['room', 'open', { onDeck: true }, everything],
  ['room', 'open', { onDeck: true, watched: true }, everything],
  ['room', 'open', { speaking: true }, everything],
  ['room', 'open', { speaking: true, muted: true }, everything],
  ['room', 'paused', { watched: true }, thumbnail],
  ['room', 'ended', { speaking: true, watched: true }, nothing],
  ['room', 'cancelled', { watched: true }, nothing],
];

describe('duties', () => {
  it.each(cases)('%s while %s with %j', (standing, phase, status, expected) => {
    expect(dutiesOf(aSelf({ standing, ...status }), { phase, mode: 'briefing' })).toEqual(expected);
  });

  it.each<[Standing, Phase, object]>([
    ['room', 'open', everything],
    ['room', 'paused', everything],
    ['room', 'ended', nothing],
    ['chair', 'open', everything],
    ['secretary', 'open', nothing],
    ['observer', 'open', nothing],
  ])('%s in a discussion that is %s', (standing, phase, expected) => {
    expect(dutiesOf(aSelf({ standing }), { phase, mode: 'discussion' })).toEqual(expected);
  });
});
