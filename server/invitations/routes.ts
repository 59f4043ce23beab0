import { z } from 'zod';
import { attendeesRequest } from '#shared/contract/attendees.ts';
import { id } from '#shared/contract/ids.ts';
import { comingInvitations, invitedList } from '#shared/contract/invitations.ts';
import { replyRequest, substituteDecision } from '#shared/contract/replies.ts';
import { locale } from '#shared/contract/locale.ts';
import { dayOf } from '../calendar.ts';
import type { Endpoints } from '../http/endpoint.ts';
import { fileNameOf } from '../papers/file-name.ts';
import { PAPER_TYPES } from '../papers/media-types.ts';
import type { Papers } from '../papers/papers.ts';
import type { AttendeeSetting } from './attendees.ts';
import type { InvitationListing } from './listing.ts';
import type { Replying } from './replying.ts';
import type { InvitationScope } from './scope.ts';
import { INVITED_WORDS } from './words.ts';

const params = z.strictObject({ id });
const file = z.object({ params, query: z.strictObject({ locale: locale.optional() }) });
const done = z.strictObject({});

type Deps = {
  invitationScope: InvitationScope;
  invitationListing: InvitationListing;
  replying: Replying;
  attendeeSetting: AttendeeSetting;
  papers: Pick<Papers, 'invited'>;
};

/**
 * Who is invited and what they replied: for the meeting's office, for a level above its units, for a room itself. Each sees and
 * answers for its own alone; the scope judges that, whatever the page asks for.
 */
export const invitationRoutes = (
  endpoints: Endpoints,
  { invitationScope: scope, invitationListing: listing, replying, attendeeSetting, papers }: Deps,
): void => {
  endpoints.signedIn(
    'GET /api/invitations',
    { request: z.object({}), answer: comingInvitations },
    async ({ principal }) => ({ invitations: await listing.coming(principal) }),
  );

  endpoints.signedIn(
    'GET /api/meetings/:id/invited',
    { request: z.object({ params }), answer: invitedList },
    async ({ principal }, { params: { id: meetingId } }) => listing.list(await scope.concernOf(principal, meetingId)),
  );

  for (const format of ['xlsx', 'csv'] as const) {
    endpoints.signedInDownload(
      `GET /api/meetings/:id/invited.${format}`,
      { request: file },
      async ({ principal, locale: reader }, { params: { id: meetingId }, query }) => {
        const language = query.locale ?? reader;
        const list = await listing.list(await scope.concernOf(principal, meetingId));
        return {
          contentType: PAPER_TYPES[format],
          fileName: fileNameOf([INVITED_WORDS[language].sheet, list.title, dayOf(list.startsAt)], format),
          bytes: await papers.invited(list, format, language),
        };
      },
    );
  }

  endpoints.signedIn(
    'PUT /api/meetings/:id/invited/attendees',
    { request: z.object({ params, body: attendeesRequest }), answer: done },
    async ({ principal }, { params: { id: meetingId }, body }) => {
      await attendeeSetting.set(await scope.concernOf(principal, meetingId), body);
      return {};
    },
  );

  endpoints.signedIn(
    'POST /api/meetings/:id/invited/replies',
    { request: z.object({ params, body: replyRequest }), answer: done },
    async ({ principal }, { params: { id: meetingId }, body }) => {
      await replying.give(principal, await scope.concernOf(principal, meetingId), body);
      return {};
    },
  );

  endpoints.signedIn(
    'POST /api/meetings/:id/invited/decisions',
    { request: z.object({ params, body: substituteDecision }), answer: done },
    async ({ principal }, { params: { id: meetingId }, body }) => {
      await replying.decide(principal, await scope.concernOf(principal, meetingId), body);
      return {};
    },
  );
};
