import type { Call } from '../../http/testing/call.ts';

const READERS = [401, 200, 200, 200, 200, 200, 403, 403, 401, 200];
const minutes = { day: '2015-12-31', evidence: 'Biên bản nghiệm thu số 12/BB-NT', unitIds: ['phuctan'] };

/** Who may read and enter what proves that communes are connected. By hand. */
export const COVERAGE_CALLS: Call[] = [
  ['GET /api/coverage', '/api/coverage?from=2026-01&to=2026-11', undefined, READERS],
  ['GET /api/coverage/day', '/api/coverage/day?day=2026-11-01', undefined, READERS],
  [
    'GET /api/coverage/acceptances',
    '/api/coverage/acceptances',
    undefined,
    [401, 403, 200, 200, 403, 200, 403, 403, 401, 403],
  ],
  [
    'POST /api/coverage/acceptances',
    '/api/coverage/acceptances',
    minutes,
    [401, 403, 200, 200, 403, 403, 403, 403, 401, 403],
  ],
  [
    'DELETE /api/coverage/acceptances/:acceptanceId',
    '/api/coverage/acceptances/nowhere',
    undefined,
    [401, 403, 404, 404, 403, 403, 403, 403, 401, 403],
  ],
];
