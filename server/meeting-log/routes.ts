import { z } from 'zod';
import { id } from '#shared/contract/ids.ts';
import { logPage, logQuery, logVerification } from '#shared/contract/meeting-log.ts';
import { dayOf } from '../calendar.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { Papers } from '../papers/papers.ts';
import type { Repositories } from '../store/repositories.ts';
import { readPage } from './page.ts';

const params = z.strictObject({ id });

type Deps = Pick<Repositories, 'logReading' | 'directory'> & { papers: Papers };

/** The log of one meeting: to be read with filters, proved, and taken along. */
export const meetingLogRoutes = (endpoints: Endpoints, { papers, ...deps }: Deps): void => {
  endpoints.meeting(
    'GET /api/meetings/:id/log',
    { request: z.object({ params, query: logQuery }), answer: logPage },
    async ({ meeting }, { query }) => readPage(deps, meeting, query),
  );

  endpoints.meeting(
    'GET /api/meetings/:id/log/verification',
    { request: z.object({ params }), answer: logVerification },
    async ({ meeting }) => papers.verification(meeting.id),
  );

  endpoints.download(
    'GET /api/meetings/:id/log.jsonl',
    { request: z.object({ params }) },
    async ({ meeting, locale }) => ({
      contentType: 'application/jsonl; charset=utf-8',
      fileName: `giaoban-log-${dayOf(meeting.startsAt)}-${meeting.id}.jsonl`,
      bytes: await papers.file(meeting.id, 'log', locale),
    }),
  );
};
