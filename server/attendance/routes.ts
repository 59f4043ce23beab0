import { z } from 'zod';
import { attendanceReport } from '#shared/contract/attendance.ts';
import { id } from '#shared/contract/ids.ts';
import { locale } from '#shared/contract/locale.ts';
import { dayOf } from '../calendar.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { MeetingRecord } from '../store/meetings.ts';
import { attendanceCsv } from './csv.ts';
import type { Reporter } from './report.ts';
import { type Words, WORDS } from './words.ts';
import { attendanceXlsx } from './xlsx.ts';

const params = z.strictObject({ id });
const file = z.object({ params, query: z.strictObject({ locale: locale.optional() }) });
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv; charset=utf-8';

/** Who was there: for the page, as a workbook and as CSV. */
export const attendanceRoutes = (endpoints: Endpoints, report: Reporter): void => {
  endpoints.meeting(
    'GET /api/meetings/:id/attendance',
    { request: z.object({ params }), answer: attendanceReport },
    async ({ meeting }) => report(meeting),
  );

  endpoints.download('GET /api/meetings/:id/attendance.xlsx', { request: file }, async (visit, { query }) => {
    const words = WORDS[query.locale ?? visit.locale];
    const bytes = await attendanceXlsx(await report(visit.meeting), words);
    return { contentType: XLSX, fileName: fileName(visit.meeting, words, 'xlsx'), bytes };
  });

  endpoints.download('GET /api/meetings/:id/attendance.csv', { request: file }, async (visit, { query }) => {
    const words = WORDS[query.locale ?? visit.locale];
    const bytes = attendanceCsv(await report(visit.meeting), words);
    return { contentType: CSV, fileName: fileName(visit.meeting, words, 'csv'), bytes };
  });
};

/** What a file name may not hold on the systems that people save it on. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;

const fileName = ({ title, startsAt }: MeetingRecord, words: Words, extension: string): string =>
  `${words.sheet} - ${(title ?? '').replaceAll(FORBIDDEN, ' ').trim().slice(0, 80)} - ${dayOf(startsAt)}.${extension}`;
