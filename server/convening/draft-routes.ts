import { z } from 'zod';
import { id } from '#shared/contract/ids.ts';
import {
  draftConvening,
  meetingDraft,
  meetingDraftContent,
  meetingDraftList,
  meetingDraftSave,
  savedMeetingDraft,
} from '#shared/contract/meeting-drafts.ts';
import { conveneAnswer, done } from '#shared/contract/meetings.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { MeetingDrafting } from './drafts.ts';

const params = z.strictObject({ draftId: id });

/** Meetings that are being prepared, for those who convene. */
export const meetingDraftRoutes = (endpoints: Endpoints, { drafting }: { drafting: MeetingDrafting }): void => {
  endpoints.signedIn(
    'GET /api/meeting-drafts',
    { request: z.object({}), answer: meetingDraftList },
    async ({ principal }) => ({ drafts: await drafting.list(principal) }),
  );

  endpoints.signedIn(
    'POST /api/meeting-drafts',
    { request: z.object({ body: meetingDraftContent }), answer: savedMeetingDraft },
    async ({ principal }, { body }) => drafting.begin(principal, body),
  );

  endpoints.signedIn(
    'GET /api/meeting-drafts/:draftId',
    { request: z.object({ params }), answer: meetingDraft },
    async ({ principal }, { params: { draftId } }) => drafting.read(principal, draftId),
  );

  endpoints.signedIn(
    'PUT /api/meeting-drafts/:draftId',
    { request: z.object({ params, body: meetingDraftSave }), answer: savedMeetingDraft },
    async ({ principal }, { params: { draftId }, body }) => drafting.save(principal, draftId, body),
  );

  endpoints.signedIn(
    'DELETE /api/meeting-drafts/:draftId',
    { request: z.object({ params }), answer: done },
    async ({ principal }, { params: { draftId } }) => {
      await drafting.remove(principal, draftId);
      return {};
    },
  );

  endpoints.signedIn(
    'POST /api/meeting-drafts/:draftId/convening',
    { request: z.object({ params, body: draftConvening }), answer: conveneAnswer },
    async ({ principal }, { params: { draftId }, body }) => ({
      meetingId: await drafting.convene(principal, draftId, body),
    }),
  );
};
