import { z } from 'zod';
import { day, id } from '#shared/contract/ids.ts';
import { conveneAnswer, conveneRequest, meetingDetail, meetingList } from '#shared/contract/meetings.ts';
import { note } from '#shared/contract/views.ts';
import { boundsOf } from '../calendar.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { EventLog, MeetingDirectory } from '../ports.ts';
import type { Meetings } from '../store/meetings.ts';
import type { MeetingAccess } from './access.ts';
import type { Convener } from './convene.ts';
import { readNotes } from './notes.ts';
import { detailFor, summaryFor } from './summary.ts';

type Deps = {
  meetings: Meetings;
  access: MeetingAccess;
  convener: Convener;
  log: EventLog;
  directory: MeetingDirectory;
};

const ofMeeting = z.object({ params: z.strictObject({ id }) });
const noteList = z.strictObject({ notes: z.array(note) });

/** Meetings of a day, convening, one meeting and its notes. */
export const meetingRoutes = (endpoints: Endpoints, { meetings, access, convener, log, directory }: Deps): void => {
  endpoints.signedIn(
    'GET /api/meetings',
    { request: z.object({ query: z.strictObject({ day }) }), answer: meetingList },
    async ({ principal }, { query }) => {
      const { from, to } = boundsOf(query.day);
      const seats = await access.listable(principal, await meetings.between(from, to));
      return { meetings: seats.map(summaryFor) };
    },
  );

  endpoints.signedIn(
    'POST /api/meetings',
    { request: z.object({ body: conveneRequest }), answer: conveneAnswer },
    async ({ principal }, { body }) => ({ meetingId: await convener.convene(principal, body) }),
  );

  endpoints.meeting('GET /api/meetings/:id', { request: ofMeeting, answer: meetingDetail }, async (visit) =>
    detailFor(visit, await meetings.agendaOf(visit.meeting.id)),
  );

  endpoints.meeting('GET /api/meetings/:id/notes', { request: ofMeeting, answer: noteList }, async ({ meeting }) => ({
    notes: await readNotes(log, directory, meeting),
  }));
};
