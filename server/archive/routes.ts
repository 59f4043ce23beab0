import { z } from 'zod';
import { id } from '#shared/contract/ids.ts';
import { locale } from '#shared/contract/locale.ts';
import { dayOf } from '../calendar.ts';
import type { PaperFiles } from '../documents/files.ts';
import type { Endpoints } from '../http/endpoint.ts';
import { fileNameOf } from '../papers/file-name.ts';
import type { InvitationDesk } from '../papers/invitation.ts';
import { PAPER_TYPES } from '../papers/media-types.ts';
import type { Papers } from '../papers/papers.ts';
import { Refused } from '../refused.ts';
import type { MeetingRecord } from '../store/meetings.ts';
import { meetingArchive } from './archive.ts';
import type { IssuedEntries } from './issued-entries.ts';

const params = z.strictObject({ id });
const file = z.object({ params, query: z.strictObject({ locale: locale.optional() }) });

const TABLES = [
  ['attendance.pdf', 'pdf', 'Tham dự'],
  ['speaking.xlsx', 'xlsx', 'Phát biểu'],
  ['speaking.csv', 'csv', 'Phát biểu'],
  ['speaking.pdf', 'pdf', 'Phát biểu'],
  ['votes.xlsx', 'xlsx', 'Biểu quyết'],
  ['votes.csv', 'csv', 'Biểu quyết'],
  ['votes.pdf', 'pdf', 'Biểu quyết'],
] as const;

type Deps = { papers: Papers; paperFiles: PaperFiles; invitationDesk: InvitationDesk; issuedEntries: IssuedEntries };

/** Of a secret meeting nothing is kept that could be taken along. */
const open = (meeting: MeetingRecord): MeetingRecord => {
  if (meeting.secret) throw new Refused('not-found');
  return meeting;
};

/** What of a meeting can be taken along: tables of what happened, and everything in one file. */
export const archiveRoutes = (endpoints: Endpoints, deps: Deps): void => {
  for (const [table, format, name] of TABLES) {
    endpoints.download(`GET /api/meetings/:id/${table}`, { request: file }, async (visit, { query }) => {
      const meeting = open(visit.meeting);
      return {
        contentType: PAPER_TYPES[format],
        fileName: fileNameOf([name, meeting.title, dayOf(meeting.startsAt)], format),
        bytes: await deps.papers.file(meeting.id, table, query.locale ?? visit.locale),
      };
    });
  }

  endpoints.streamed('GET /api/meetings/:id/archive.zip', { request: z.object({ params }) }, async (visit) => {
    const meeting = open(visit.meeting);
    return {
      contentType: PAPER_TYPES.zip,
      fileName: fileNameOf(['Hồ sơ cuộc họp', meeting.title, dayOf(meeting.startsAt)], 'zip'),
      stream: await meetingArchive(deps, meeting, visit.standing),
    };
  });
};
