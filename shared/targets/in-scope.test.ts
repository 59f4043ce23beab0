import { expect, test } from 'vitest';
import type { MeetingsCounted } from '../contract/indicators.ts';
import type { CountedMeeting } from '../contract/register.ts';
import { countedMeeting, meetingIndicator, reformedCity } from '../testing/targets.ts';
import { verdictOf } from './in-scope.ts';
import { unitsThrough } from './units.ts';

const units = unitsThrough(reformedCity);
const NOW = Date.parse('2026-01-01T00:00:00Z');

const judged = (
  facts: Partial<CountedMeeting>,
  counts: Partial<MeetingsCounted> = {},
  excluded: string[] = [],
): string => {
  const asked = { now: NOW, rootUnitId: 'city' };
  const verdict = verdictOf(meetingIndicator(counts, excluded), countedMeeting(facts), units, asked);
  if (!verdict.counts) return verdict.why;
  return verdict.online ? 'online' : 'in person';
};

test.each<[string, Partial<CountedMeeting>, Partial<MeetingsCounted>?, string[]?]>([
  ['online', {}],
  ['in person', { form: 'truc-tiep' }],
  ['other-organiser', { organiserUnitId: 'north' }],
  ['online', { organiserUnitId: 'north' }, { organiserLevels: ['city', 'district'] }],
  // A district that has been abolished organises nothing any more.
  ['outside', { organiserUnitId: 'north', day: '2025-07-01' }, { organiserLevels: ['city', 'district'] }],
  ['other-class', {}, { classes: ['tap-huan-trien-khai'] }],
  ['online', {}, { classes: ['tap-huan-trien-khai', 'giao-ban'] }],
  ['excluded-unit', { organiserUnitId: 'north-1' }, { organiserLevels: ['commune'] }, ['north']],
  ['online', { organiserUnitId: 'north-1', day: '2025-07-01' }, { organiserLevels: ['commune'] }, ['north']],
  ['secret', { secret: true, form: null, wide: false, reach: [] }],
  ['rehearsal', { form: 'chay-thu', state: 'called-off' }],
  ['not-wide', { wide: false }],
  ['online', { wide: false }, { wide: 'any' }],
  ['other-reach', { reach: ['city'] }],
  ['online', { reach: ['district', 'commune'] }, { reach: ['district', 'commune'], reachAll: true }],
  ['other-reach', { reach: ['district'] }, { reach: ['district', 'commune'], reachAll: true }],
  // Without districts nobody asks for them.
  ['online', { reach: ['commune'], day: '2025-07-01' }, { reach: ['district', 'commune'], reachAll: true }],
  ['online', { reach: [], day: '2025-07-01' }, { reach: ['district'], reachAll: true }],
  ['online', { reach: [] }, { reach: [] }],
  ['called-off', { state: 'called-off' }],
  ['planned', { state: 'planned', day: '2026-02-01' }],
  ['planned', { state: 'planned', day: '2025-12-31', endsAt: NOW + 1 }],
  ['unsettled', { state: 'planned', day: '2025-12-31', endsAt: NOW }],
  ['unsettled', { state: 'planned', day: '2025-12-31', form: 'ket-hop' }],
  ['in person', { state: 'planned', day: '2025-12-31', form: 'truc-tiep' }],
  ['in person', { form: 'ket-hop' }],
  ['online', { form: 'ket-hop', remoteOnline: true }],
  ['in person', { form: 'ket-hop', remoteOnline: true }, { online: { rule: 'fully-online' } }],
  ['online', {}, { online: { rule: 'fully-online' } }],
  ['online', { sites: 10, sitesConnected: 9 }, { online: { rule: 'share-connected', atLeast: 0.9 } }],
  ['online', { form: 'ket-hop', sites: 10, sitesConnected: 9 }, { online: { rule: 'share-connected', atLeast: 0.9 } }],
  ['in person', { sites: 100, sitesConnected: 89 }, { online: { rule: 'share-connected', atLeast: 0.9 } }],
  ['in person', { sites: 10, sitesConnected: null }, { online: { rule: 'share-connected', atLeast: 0.01 } }],
  ['in person', { sites: 0, sitesConnected: 0 }, { online: { rule: 'share-connected', atLeast: 0.01 } }],
  [
    'in person',
    { form: 'truc-tiep', sites: 2, sitesConnected: 2 },
    { online: { rule: 'share-connected', atLeast: 0.5 } },
  ],
])('%s: %j', (expected, facts, counts, excluded) => {
  expect(judged(facts, counts, excluded)).toBe(expected);
});

test('a unit counts for what lies under it on the day', () => {
  const of = (rootUnitId: string, day: string) =>
    verdictOf(
      meetingIndicator({ organiserLevels: ['commune'] }),
      countedMeeting({ organiserUnitId: 'north-1', day }),
      units,
      { now: NOW, rootUnitId },
    );
  expect(of('north', '2025-06-30')).toEqual({ counts: true, online: true });
  expect(of('north', '2025-07-01')).toEqual({ counts: false, why: 'outside' });
  expect(of('south', '2025-06-30')).toEqual({ counts: false, why: 'outside' });
});
