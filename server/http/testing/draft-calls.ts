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
  [
    'GET /api/meetings/:id/drafts/:kind/preview/:format',
    '/api/meetings/ID/drafts/minutes/preview/pdf',
    undefined,
    [401, 403, 409, 409, 403, 404, 403, 403, 401, 404],
  ],
  [
    'POST /api/meetings/:id/drafts/:kind/issue',
    '/api/meetings/ID/drafts/minutes/issue',
    { edition: 1, saves: 0, logSeq: 1 },
    [401, 403, 409, 409, 403, 404, 403, 403, 401, 404],
  ],
  [
    'POST /api/meetings/:id/drafts/:kind/reopen',
    '/api/meetings/ID/drafts/notice/reopen',
    { reason: 'Sai thời hạn' },
    [401, 403, 409, 409, 403, 404, 403, 403, 401, 404],
  ],
  // What was issued is for those who are invited, too; here nothing was.
  [
    'GET /api/meetings/:id/issued',
    '/api/meetings/ID/issued',
    undefined,
    [401, 200, 200, 200, 200, 404, 200, 403, 401, 404],
  ],
  [
    'GET /api/meetings/:id/issued/:kind/:version/:format',
    '/api/meetings/ID/issued/minutes/1/pdf',
    undefined,
    [401, 404, 404, 404, 404, 404, 404, 403, 401, 404],
  ],
];
