import { z } from 'zod';
import { id } from '#shared/contract/ids.ts';
import { locale } from '#shared/contract/locale.ts';
import {
  lateTasks,
  taskLine,
  taskList,
  taskPeriod,
  taskReminderRequest,
  taskReminders,
  taskReopening,
  taskReportRequest,
  taskTable,
} from '#shared/contract/tasks.ts';
import type { Endpoints } from '../http/endpoint.ts';
import { Refused } from '../refused.ts';
import type { Allowance } from '../identity/allowance.ts';
import type { TaskDesk } from './desk.ts';
import type { Reminding } from './reminding.ts';
import { tableCsv, tableXlsx } from './table-file.ts';
import { TABLE_WORDS } from './words.ts';

type Deps = { taskDesk: TaskDesk; reminding: Reminding; sendings: Allowance };

const params = z.strictObject({ meetingId: id, taskId: id });
const file = z.object({ query: z.strictObject({ period: taskPeriod, locale: locale.optional() }) });

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Tasks that came out of meetings: the list, the lead units' reports, reminders, and the table of a period. */
export const taskRoutes = (endpoints: Endpoints, { taskDesk, reminding, sendings }: Deps): void => {
  endpoints.signedIn('GET /api/tasks', { request: z.object({}), answer: taskList }, async ({ principal }) =>
    taskDesk.list(principal),
  );

  endpoints.signedIn('GET /api/tasks/late', { request: z.object({}), answer: lateTasks }, async ({ principal }) => ({
    late: await taskDesk.late(principal),
  }));

  endpoints.signedIn(
    'POST /api/tasks/:meetingId/:taskId/report',
    { request: z.object({ params, body: taskReportRequest }), answer: taskLine },
    async ({ principal }, { params: key, body }) => taskDesk.report(principal, key, body),
  );

  endpoints.signedIn(
    'POST /api/tasks/:meetingId/:taskId/reopening',
    { request: z.object({ params, body: taskReopening }), answer: taskLine },
    async ({ principal }, { params: key, body }) => taskDesk.reopen(principal, key, body.reason),
  );

  endpoints.signedIn(
    'POST /api/tasks/reminders',
    { request: z.object({ body: taskReminderRequest }), answer: taskReminders },
    async ({ principal }, { body }) => {
      if (principal.kind !== 'account') throw new Refused('not-permitted');
      sendings.spend(principal.accountId);
      return { mails: await reminding.remind(principal, body.tasks) };
    },
  );

  endpoints.signedIn(
    'GET /api/tasks/table',
    { request: z.object({ query: z.strictObject({ period: taskPeriod }) }), answer: taskTable },
    async ({ principal }, { query }) => taskDesk.table(principal, query.period),
  );

  for (const [kind, contentType, write] of [
    ['xlsx', XLSX, tableXlsx],
    ['csv', 'text/csv; charset=utf-8', tableCsv],
  ] as const) {
    endpoints.signedInDownload(
      `GET /api/tasks/table.${kind}`,
      { request: file },
      async ({ principal, locale: reader }, { query: { period, locale: chosen = reader } }) => ({
        contentType,
        fileName: `${TABLE_WORDS[chosen].sheet} - ${period}.${kind}`,
        bytes: await write(await taskDesk.table(principal, period), TABLE_WORDS[chosen]),
      }),
    );
  }
};
