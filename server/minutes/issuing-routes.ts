import { z } from 'zod';
import type { Principal } from '#shared/contract/accounts.ts';
import { draftKind } from '#shared/contract/drafts.ts';
import { accountParty, id } from '#shared/contract/ids.ts';
import { issuedFormat, issuedList, reopening, seenDraft } from '#shared/contract/issuing.ts';
import type { Standing } from '#shared/contract/meetings.ts';
import { dayOf } from '../calendar.ts';
import type { Endpoints } from '../http/endpoint.ts';
import { fileNameOf } from '../papers/file-name.ts';
import { PAPER_TYPES } from '../papers/media-types.ts';
import { Refused } from '../refused.ts';
import type { IssuedDesk } from './issued.ts';
import type { Issuing, IssuingDesk } from './issuing.ts';
import { FILE_NAMES } from './paper-names.ts';

const params = z.strictObject({ id, kind: draftKind });
const preview = z.object({ params: z.strictObject({ id, kind: draftKind, format: issuedFormat }) });
const edition = z.object({
  params: z.strictObject({
    id,
    kind: draftKind,
    version: z.coerce.number().int().positive(),
    format: issuedFormat,
  }),
});
const nothing = z.strictObject({});

type Deps = { issuingDesk: IssuingDesk; issuedDesk: IssuedDesk };

/** Issuing minutes and notice, beginning new versions of them, and reading what was issued. */
export const issuingRoutes = (endpoints: Endpoints, { issuingDesk, issuedDesk }: Deps): void => {
  endpoints.download(
    'GET /api/meetings/:id/drafts/:kind/preview/:format',
    { request: preview },
    async ({ meeting }, { params: { kind, format } }) => ({
      contentType: PAPER_TYPES[format],
      fileName: fileNameOf(['Dự thảo', FILE_NAMES[kind], meeting.title, dayOf(meeting.startsAt)], format),
      bytes: await issuingDesk.preview(meeting, kind, format),
    }),
  );

  endpoints.meeting(
    'POST /api/meetings/:id/drafts/:kind/issue',
    { request: z.object({ params, body: seenDraft }), answer: nothing },
    async ({ meeting, ...visit }, { params: { kind }, body }) => {
      await issuingDesk.issue(meeting, kind, body, issuerOf(visit));
      return {};
    },
  );

  endpoints.meeting(
    'POST /api/meetings/:id/drafts/:kind/reopen',
    { request: z.object({ params, body: reopening }), answer: nothing },
    async ({ meeting, ...visit }, { params: { kind }, body }) => {
      await issuingDesk.reopen(meeting, kind, body.reason, issuerOf(visit));
      return {};
    },
  );

  endpoints.meeting(
    'GET /api/meetings/:id/issued',
    { request: z.object({ params: z.strictObject({ id }) }), answer: issuedList },
    async ({ meeting }) => ({
      meetingId: meeting.id,
      title: meeting.title ?? '',
      editions: await issuedDesk.of(meeting),
    }),
  );

  endpoints.stored(
    'GET /api/meetings/:id/issued/:kind/:version/:format',
    { request: edition },
    async ({ meeting }, { params: { kind, version, format } }) => issuedDesk.file(meeting, kind, version, format),
  );
};

const issuerOf = ({ principal, standing }: { principal: Principal | null; standing: Standing | null }): Issuing => {
  if (principal?.kind !== 'account' || standing === null) throw new Refused('not-permitted');
  return { accountId: principal.accountId, actor: { party: accountParty(principal.accountId), standing } };
};
