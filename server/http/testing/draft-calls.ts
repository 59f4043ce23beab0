import type { Call } from './call.ts';

/** Minutes and notice: written by the office. The meeting has not ended: who may write them is told so. */
export const DRAFT_CALLS: Call[] = [
  [
    'GET /api/meetings/:id/drafts/:kind',
    '/api/meetings/ID/drafts/minutes',
    undefined,
    [401, 403, 409, 409, 403, 404, 403, 403, 401, 404],
  ],
  [
    'PUT /api/meetings/:id/drafts/:kind',
    '/api/meetings/ID/drafts/minutes',
    { after: 0, content: { texts: [], recipients: [] } },
    [401, 403, 409, 409, 403, 404, 403, 403, 401, 404],
  ],
  [
    'GET /api/meetings/:id/drafts/:kind/versions/:seq',
    '/api/meetings/ID/drafts/notice/versions/1',
    undefined,
    [401, 403, 404, 404, 403, 404, 403, 403, 401, 404],
  ],
];
