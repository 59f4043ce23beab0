import type { Call } from '../../http/testing/call.ts';

const changes = [401, 403, 200, 200, 403, 404, 403, 403, 401, 404];
const task = {
  conclusionId: null,
  text: 'Báo cáo kết quả',
  leadUnitId: 'phuctan',
  coordinatingUnitIds: ['hoankiem'],
  dueDay: '2026-12-01',
};

/** Conclusions and tasks of a meeting that was convened: its office prepares, writes and withdraws them. */
export const OUTCOME_CALLS: Call[] = [
  [
    'GET /api/meetings/:id/outcomes',
    '/api/meetings/ID/outcomes',
    undefined,
    [401, 200, 200, 200, 200, 404, 403, 403, 401, 404],
  ],
  [
    'PUT /api/meetings/:id/conclusions/:conclusionId',
    '/api/meetings/ID/conclusions/k1',
    { text: 'Thống nhất chủ trương' },
    changes,
  ],
  ['DELETE /api/meetings/:id/conclusions/:conclusionId', '/api/meetings/ID/conclusions/k1', undefined, changes],
  ['PUT /api/meetings/:id/tasks/:taskId', '/api/meetings/ID/tasks/t1', task, changes],
  ['DELETE /api/meetings/:id/tasks/:taskId', '/api/meetings/ID/tasks/t1', undefined, changes],
];
