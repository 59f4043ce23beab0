import type { Call } from '../../http/testing/call.ts';

const meeting = 'organiserUnitId=city&class=giao-ban&wide=true&form=truc-tiep&day=2026-11-21&reach=commune';

/** Who may read the board of targets. By hand. */
export const FIGURE_CALLS: Call[] = [
  [
    'GET /api/figures/board',
    '/api/figures/board?period=2026-11',
    undefined,
    [401, 200, 200, 200, 200, 200, 403, 403, 401, 200],
  ],
  [
    'GET /api/figures/effect',
    `/api/figures/effect?${meeting}`,
    undefined,
    [401, 403, 200, 200, 403, 403, 403, 403, 401, 403],
  ],
  [
    'GET /api/figures/:indicatorId/members',
    '/api/figures/city-wide/members?period=2026-11&view=outside',
    undefined,
    [401, 200, 200, 200, 200, 200, 403, 403, 401, 200],
  ],
];
