import { z } from 'zod';
import { id } from '#shared/contract/ids.ts';
import { comingInvitations, invitedList } from '#shared/contract/invitations.ts';
import { replyRequest, substituteDecision } from '#shared/contract/replies.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { InvitationListing } from './listing.ts';
import type { Replying } from './replying.ts';
import type { InvitationScope } from './scope.ts';

const params = z.strictObject({ id });
const done = z.strictObject({});

type Deps = { invitationScope: InvitationScope; invitationListing: InvitationListing; replying: Replying };

/**
 * Who is invited and what they replied: for the meeting's office, for a level above its units, for a room itself. Each sees and
 * answers for its own alone; the scope judges that, whatever the page asks for.
 */
export const invitationRoutes = (
  endpoints: Endpoints,
  { invitationScope: scope, invitationListing: listing, replying }: Deps,
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
