import { z } from 'zod';
import { attendanceReport } from '#shared/contract/attendance.ts';
import { correctionRequest } from '#shared/contract/corrections.ts';
import { accountParty, id } from '#shared/contract/ids.ts';
import { locale } from '#shared/contract/locale.ts';
import { dayOf } from '../calendar.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { Live } from '../live/index.ts';
import { Refused } from '../refused.ts';
import { fileNameOf } from '../papers/file-name.ts';
import { PAPER_TYPES } from '../papers/media-types.ts';
import type { Papers } from '../papers/papers.ts';
import { WORDS } from './words.ts';

const params = z.strictObject({ id });
const file = z.object({ params, query: z.strictObject({ locale: locale.optional() }) });

type Deps = { papers: Papers; submit: Live['submit'] };

/** Who was there: for the page, as a workbook and as CSV; and putting it right. */
export const attendanceRoutes = (endpoints: Endpoints, { papers, submit }: Deps): void => {
  endpoints.meeting(
    'GET /api/meetings/:id/attendance',
    { request: z.object({ params }), answer: attendanceReport },
    async ({ meeting }) => papers.report(meeting.id),
  );

  endpoints.meeting(
    'POST /api/meetings/:id/attendance/corrections',
    { request: z.object({ params, body: correctionRequest }), answer: z.strictObject({}) },
    async ({ meeting, principal, standing }, { body }) => {
      if (principal?.kind !== 'account' || standing === null) throw new Refused('not-permitted');
      const actor = { party: accountParty(principal.accountId), standing };
      const outcome = await submit(meeting.id, { type: 'attendance.correct', payload: body }, actor);
      if (!outcome.ok) throw new Refused(outcome.code);
      return {};
    },
  );

  for (const kind of ['xlsx', 'csv'] as const) {
    const route = `GET /api/meetings/:id/attendance.${kind}` as const;
    endpoints.download(route, { request: file }, async ({ meeting, locale: reader }, { query }) => {
      const language = query.locale ?? reader;
      const bytes = await papers.file(meeting.id, kind, language);
      const fileName = fileNameOf([WORDS[language].sheet, meeting.title, dayOf(meeting.startsAt)], kind);
      return { contentType: PAPER_TYPES[kind], fileName, bytes };
    });
  }
};
