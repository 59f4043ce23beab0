import { expect, it } from 'vitest';
import { accountParty } from '#shared/contract/ids.ts';
import type { Standing } from '#shared/contract/meetings.ts';
import { meetingOf, selfOf } from '../testing/samples.ts';
import { bannerOf } from './banner-of.ts';

const holder = (name: string, there: boolean, goneSince: number | null = null) => ({
  party: accountParty(name),
  name,
  present: there && goneSince === null,
  there,
  goneSince,
});
const here = { chair: holder('chair', true), deputy: holder('deputy', true) };

it.each<[Standing, object, object | null]>([
  ['secretary', here, null],
  ['deputy', { ...here, chair: holder('chair', true, 5) }, { kind: 'losing' }],
  ['deputy', { ...here, chair: holder('chair', false, 5) }, { kind: 'acting', standing: 'deputy', since: 5 }],
  ['secretary', { ...here, chair: holder('chair', false, 5) }, null],
  ['secretary', { chair: holder('chair', false, 5) }, { kind: 'acting', standing: 'secretary', since: 5 }],
  ['secretary', { chair: holder('chair', false) }, { kind: 'absent', standing: 'secretary', since: null }],
  ['deputy', { ...here, handedOver: true }, { kind: 'handedToYou' }],
  ['chair', { ...here, handedOver: true }, { kind: 'handedOver', name: 'deputy' }],
  ['chair', { chair: here.chair, deputy: holder('deputy', false, 3), handedOver: true }, null],
  ['observer', { ...here, chair: holder('chair', false, 5) }, null],
])('%s in a meeting with %o is told %o', (standing, meeting, told) => {
  expect(bannerOf(selfOf(standing), meetingOf(meeting))).toEqual(told);
});
