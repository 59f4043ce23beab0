import type { Indicator, MeetingsCounted } from '../contract/indicators.ts';
import type { CountedMeeting } from '../contract/register.ts';
import type { Unit, UnitLevel } from '../contract/units.ts';

const unit = (
  id: string,
  parentId: string | null,
  level: UnitLevel,
  validFrom: string,
  validTo: string | null,
): Unit => ({
  id,
  code: null,
  name: id,
  level,
  kind: '',
  parentId,
  validFrom,
  validTo,
});

const START = '2008-08-01';
/** From this day on there are no districts: some communes lie under the city itself, others have given way to new ones. */
export const REFORM = '2025-07-01';

/** A city before and after a reform. */
export const reformedCity: readonly Unit[] = [
  unit('city', null, 'city', START, null),
  unit('health', 'city', 'department', START, null),
  unit('north', 'city', 'district', START, REFORM),
  unit('south', 'city', 'district', START, REFORM),
  unit('north-1', 'north', 'commune', START, REFORM),
  unit('north-1', 'city', 'commune', REFORM, null),
  unit('north-2', 'north', 'commune', START, REFORM),
  unit('south-1', 'south', 'commune', START, REFORM),
  unit('new', 'city', 'commune', REFORM, null),
];

/** A wide briefing of the city, held online in 2024. */
export const countedMeeting = (facts: Partial<CountedMeeting> = {}): CountedMeeting => ({
  id: 'meeting',
  day: '2024-05-06',
  organiserUnitId: 'city',
  class: 'giao-ban',
  wide: true,
  form: 'truc-tuyen',
  remoteOnline: false,
  secret: false,
  state: 'held',
  endsAt: null,
  origin: 'entered',
  reach: ['district', 'commune'],
  sites: null,
  sitesConnected: null,
  ...facts,
});

/** An indicator of wide meetings of the city, hybrid ones with the remote units online included. */
export const meetingIndicator = (
  counts: Partial<MeetingsCounted> = {},
  excludedUnitIds: string[] = [],
): Pick<Indicator, 'excludedUnitIds'> & { counts: MeetingsCounted } => ({
  counts: {
    population: 'meetings',
    organiserLevels: ['city'],
    classes: [],
    reach: ['department', 'district', 'commune'],
    reachAll: false,
    wide: 'wide',
    online: { rule: 'hybrid-too' },
    ...counts,
  },
  excludedUnitIds,
});
