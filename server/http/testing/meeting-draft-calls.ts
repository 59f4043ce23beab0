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

/** Drafts of meetings, for those who convene. The draft that is asked for does not exist. */
export const MEETING_DRAFT_CALLS: Call[] = [
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
    { after: 1, meeting },
    [401, 403, 409, 409, 403, 409, 403, 403, 401, 403],
  ],
];
