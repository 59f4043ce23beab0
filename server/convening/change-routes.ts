import { z } from 'zod';
import { id } from '#shared/contract/ids.ts';
import { callOffRequest, changeRequest, done } from '#shared/contract/meetings.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { MeetingChanges } from './changes.ts';

const params = z.strictObject({ id });
const callOff = z.object({ params, body: callOffRequest });

/** Changing, postponing and cancelling a meeting that was convened. */
export const changeRoutes = (endpoints: Endpoints, { changes }: { changes: MeetingChanges }): void => {
  endpoints.meeting(
    'GET /api/meetings/:id/convening',
    { request: z.object({ params }), answer: changeRequest },
    async ({ principal }, { params: { id: meetingId } }) => changes.read(principal, meetingId),
  );

  endpoints.meeting(
    'PUT /api/meetings/:id',
    { request: z.object({ params, body: changeRequest }), answer: done },
    async ({ principal }, { params: { id: meetingId }, body }) => {
      await changes.change(principal, meetingId, body);
      return {};
    },
  );

  endpoints.meeting(
    'POST /api/meetings/:id/postponement',
    { request: callOff, answer: done },
    async ({ principal }, { params: { id: meetingId }, body }) => {
      await changes.postpone(principal, meetingId, body.reason);
      return {};
    },
  );

  endpoints.meeting(
    'POST /api/meetings/:id/cancellation',
    { request: callOff, answer: done },
    async ({ principal }, { params: { id: meetingId }, body }) => {
      await changes.cancel(principal, meetingId, body.reason);
      return {};
    },
  );
};
