import type { Call } from '../../http/testing/call.ts';

const none = { meetingId: 'nowhere', taskId: 'nowhere' };

/** Who may do what with tasks. By hand. */
export const TASK_CALLS: Call[] = [
  ['GET /api/tasks', '/api/tasks', undefined, [401, 200, 200, 200, 200, 200, 403, 403, 401, 200]],
  ['GET /api/tasks/late', '/api/tasks/late', undefined, [401, 200, 200, 200, 200, 200, 403, 403, 401, 200]],
  [
    'POST /api/tasks/:meetingId/:taskId/report',
    '/api/tasks/ID/nowhere/report',
    { text: 'Đã xong', day: '2026-11-20' },
    [401, 403, 404, 404, 403, 404, 403, 403, 401, 403],
  ],
  [
    'POST /api/tasks/:meetingId/:taskId/reopening',
    '/api/tasks/ID/nowhere/reopening',
    { reason: 'Thiếu số liệu' },
    [401, 403, 404, 404, 403, 404, 403, 403, 401, 403],
  ],
  [
    'POST /api/tasks/reminders',
    '/api/tasks/reminders',
    { tasks: [none] },
    [401, 403, 404, 404, 403, 404, 403, 403, 401, 403],
  ],
  [
    'GET /api/tasks/table',
    '/api/tasks/table?period=2026-11',
    undefined,
    [401, 200, 200, 200, 200, 200, 403, 403, 401, 200],
  ],
  [
    'GET /api/tasks/table.xlsx',
    '/api/tasks/table.xlsx?period=2026-Q4',
    undefined,
    [401, 200, 200, 200, 200, 200, 403, 403, 401, 200],
  ],
  [
    'GET /api/tasks/table.csv',
    '/api/tasks/table.csv?period=2026-11&locale=en',
    undefined,
    [401, 200, 200, 200, 200, 200, 403, 403, 401, 200],
  ],
];
