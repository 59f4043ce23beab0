import { z } from 'zod';
import { draftDesk, draftKind, saveAnswer, saveRequest, versionContent } from '#shared/contract/drafts.ts';
import { id } from '#shared/contract/ids.ts';
import type { Endpoints } from '../http/endpoint.ts';
import { Refused } from '../refused.ts';
import type { Desk } from './desk.ts';

const params = z.strictObject({ id, kind: draftKind });
const ofVersion = z.strictObject({ id, kind: draftKind, seq: z.coerce.number().int().positive() });

/** Writing the minutes and the notice of a meeting. */
export const minutesRoutes = (endpoints: Endpoints, { desk }: { desk: Desk }): void => {
  endpoints.meeting(
    'GET /api/meetings/:id/drafts/:kind',
    { request: z.object({ params }), answer: draftDesk },
    async ({ meeting }, { params: { kind } }) => desk.open(meeting, kind),
  );

  endpoints.meeting(
    'PUT /api/meetings/:id/drafts/:kind',
    { request: z.object({ params, body: saveRequest }), answer: saveAnswer },
    async ({ meeting, principal }, { params: { kind }, body }) => {
      if (principal?.kind !== 'account') throw new Refused('not-permitted');
      return desk.save(meeting, kind, body, principal.accountId);
    },
  );

  endpoints.meeting(
    'GET /api/meetings/:id/drafts/:kind/versions/:seq',
    { request: z.object({ params: ofVersion }), answer: versionContent },
    async ({ meeting }, { params: { kind, seq } }) => desk.version(meeting, kind, seq),
  );
};
