import { MORNING } from '../../testing/meetings.ts';
import type { Call } from './call.ts';

const content = {
  organiserUnitId: 'city',
  title: '',
  class: 'giao-ban',
  wide: false,
  form: 'truc-tuyen',
  startDay: null,
  startTime: '',
  endDay: null,
  endTime: '',
  place: '',
  requirements: '',
  contact: '',
  chairId: null,
  secretaryId: null,
  deputyId: null,
  invitedUnitIds: [],
  agenda: [],
};
const meeting = { secret: true, class: 'giao-ban', organiserUnitId: 'city', day: '2026-11-21' };

/** The day of the tables is a Saturday. */
const rule = { pattern: 'weekly', every: 1, weekdays: [6], end: { kind: 'count', count: 1 }, onDayOff: 'skip' };
const repeating = {
  meeting: {
    secret: false,
    title: 'Giao ban',
    class: 'giao-ban',
    organiserUnitId: 'city',
    wide: true,
    form: 'truc-tuyen',
    startsAt: MORNING,
    endsAt: MORNING + 3_600_000,
    chairId: 'chair-city',
    secretaryId: 'secretary-city',
    deputyId: null,
    invitedUnitIds: ['phuctan'],
    place: '',
    requirements: '',
    contact: '',
    agenda: [],
  },
  series: { rule, from: '2026-11-21', days: ['2026-11-21'] },
};

/** Drafts of meetings and those that repeat, for those who convene. The draft that is asked for does not exist. */
export const MEETING_DRAFT_CALLS: Call[] = [
  ['POST /api/meeting-series', '/api/meeting-series', repeating, [401, 403, 200, 200, 403, 403, 403, 403, 401, 403]],
  [
    'GET /api/meetings/:id/series',
    '/api/meetings/ID/series',
    undefined,
    [401, 200, 200, 200, 200, 404, 200, 403, 401, 404],
  ],
  ['GET /api/meeting-drafts', '/api/meeting-drafts', undefined, [401, 403, 200, 200, 403, 200, 403, 403, 401, 403]],
  ['POST /api/meeting-drafts', '/api/meeting-drafts', content, [401, 403, 200, 200, 403, 403, 403, 403, 401, 403]],
  [
    'GET /api/meeting-drafts/:draftId',
    '/api/meeting-drafts/nobodys',
    undefined,
    [401, 403, 404, 404, 403, 404, 403, 403, 401, 403],
  ],
  [
    'PUT /api/meeting-drafts/:draftId',
    '/api/meeting-drafts/nobodys',
    { after: 1, content },
    [401, 403, 409, 409, 403, 409, 403, 403, 401, 403],
  ],
  [
    'DELETE /api/meeting-drafts/:draftId',
    '/api/meeting-drafts/nobodys',
    undefined,
    [401, 403, 404, 404, 403, 404, 403, 403, 401, 403],
  ],
  [
    'POST /api/meeting-drafts/:draftId/convening',
    '/api/meeting-drafts/nobodys/convening',
    { after: 1, meeting, series: null },
    [401, 403, 409, 409, 403, 409, 403, 403, 401, 403],
  ],
];
