import type { Call } from '../../http/testing/call.ts';

/** Who may do what with mails and the mail server. By hand. */
export const MAIL_CALLS: Call[] = [
  [
    'GET /api/meetings/:id/mails',
    '/api/meetings/ID/mails',
    undefined,
    [401, 403, 200, 200, 403, 404, 403, 403, 401, 404],
  ],
  [
    'GET /api/meetings/:id/mails/:mailId',
    '/api/meetings/ID/mails/nowhere',
    undefined,
    [401, 403, 404, 404, 403, 404, 403, 403, 401, 404],
  ],
  [
    'POST /api/meetings/:id/invited/reminders',
    '/api/meetings/ID/invited/reminders',
    undefined,
    [401, 404, 200, 200, 404, 200, 403, 403, 401, 404],
  ],
  [
    'GET /api/meetings/:id/calendar.ics',
    '/api/meetings/ID/calendar.ics',
    undefined,
    [401, 200, 200, 200, 200, 404, 200, 403, 401, 404],
  ],
  [
    'GET /api/meetings/:id/mails.zip',
    '/api/meetings/ID/mails.zip',
    undefined,
    [401, 403, 200, 200, 403, 404, 403, 403, 401, 404],
  ],
  [
    'POST /api/meetings/:id/mails/sendings',
    '/api/meetings/ID/mails/sendings',
    { mailIds: ['nowhere'] },
    [401, 403, 404, 404, 403, 404, 403, 403, 401, 404],
  ],
  [
    'GET /api/administration/mail-server',
    '/api/administration/mail-server',
    undefined,
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 200],
  ],
  [
    'PUT /api/administration/mail-server',
    '/api/administration/mail-server',
    { server: null },
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 403],
  ],
  // Without a mail server there is nothing to try.
  [
    'POST /api/administration/mail-server/trials',
    '/api/administration/mail-server/trials',
    { address: 'a@hanoi.example' },
    [401, 404, 403, 403, 403, 403, 403, 403, 401, 403],
  ],
];
