import type { Call } from './call.ts';

/** The papers of a meeting: nobody but its office brings them, and whoever may know of it reads them. */
export const PAPER_CALLS: Call[] = [
  [
    'GET /api/meetings/:id/papers',
    '/api/meetings/ID/papers',
    undefined,
    [401, 200, 200, 200, 200, 404, 200, 403, 401, 404],
  ],
  // What is sent here is no file: those who may send one are told so.
  [
    'POST /api/meetings/:id/papers',
    '/api/meetings/ID/papers?title=a&fileName=a.pdf',
    {},
    [401, 403, 400, 400, 403, 404, 403, 403, 401, 404],
  ],
  [
    'POST /api/meetings/:id/papers/:paperId/versions',
    '/api/meetings/ID/papers/nowhere/versions?fileName=a.pdf',
    {},
    [401, 403, 404, 404, 403, 404, 403, 403, 401, 404],
  ],
  [
    'POST /api/meetings/:id/unsent-papers',
    '/api/meetings/ID/unsent-papers',
    { title: 'Phát tại chỗ', itemId: null },
    [401, 403, 200, 200, 403, 404, 403, 403, 401, 404],
  ],
  [
    'POST /api/meetings/:id/papers/:paperId/withdrawal',
    '/api/meetings/ID/papers/nowhere/withdrawal',
    { reason: 'Nhầm tệp' },
    [401, 403, 404, 404, 403, 404, 403, 403, 401, 404],
  ],
  [
    'GET /api/meetings/:id/papers/:paperId/openings',
    '/api/meetings/ID/papers/nowhere/openings',
    undefined,
    [401, 404, 404, 404, 403, 404, 403, 403, 401, 404],
  ],
  [
    'GET /api/meetings/:id/papers/:paperId/versions/:version/file',
    '/api/meetings/ID/papers/nowhere/versions/1/file',
    undefined,
    [401, 404, 404, 404, 404, 404, 404, 403, 401, 404],
  ],
];
