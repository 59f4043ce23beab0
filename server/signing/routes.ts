import { z } from 'zod';
import { id } from '#shared/contract/ids.ts';
import { fileHash, signedAnswer, signingView } from '#shared/contract/signing.ts';
import { CHAIRS_OFFICE } from '#shared/permissions/live.ts';
import { dayOf } from '../calendar.ts';
import type { Endpoints } from '../http/endpoint.ts';
import { Refused } from '../refused.ts';
import type { SigningDesk } from './desk.ts';
import type { IssuedPaper } from './issued-papers.ts';

const params = z.strictObject({ id });
const ofPaper = z.object({ params: z.strictObject({ id, hash: fileHash }) });
const PDF = 'application/pdf';

/** Papers of a meeting that are signed outside: taken along as they went out, brought back signed, read as they came back. */
export const signingRoutes = (endpoints: Endpoints, { signingDesk }: { signingDesk: SigningDesk }): void => {
  endpoints.meeting(
    'GET /api/meetings/:id/signing',
    { request: z.object({ params }), answer: signingView },
    async ({ meeting, standing }) => {
      const mayBring = standing !== null && CHAIRS_OFFICE.includes(standing);
      return {
        meetingId: meeting.id,
        papers: await signingDesk.papers(meeting.id),
        mayBring,
        seal: mayBring ? await signingDesk.sealOf(meeting) : null,
        hasTrustRoots: await signingDesk.hasTrustRoots(),
      };
    },
  );

  endpoints.download('GET /api/meetings/:id/signing/:hash/issued', { request: ofPaper }, async (visit, asked) => {
    const { paper, bytes } = await signingDesk.issued(visit.meeting.id, asked.params.hash);
    return { contentType: PDF, fileName: nameOf(paper, ''), bytes };
  });

  endpoints.download('GET /api/meetings/:id/signing/:hash/signed', { request: ofPaper }, async (visit, asked) => {
    const { paper, bytes } = await signingDesk.signed(visit.meeting.id, asked.params.hash);
    return { contentType: PDF, fileName: nameOf(paper, ' - da ky'), bytes };
  });

  endpoints.upload(
    'POST /api/meetings/:id/signing/:hash/signed',
    { request: ofPaper, answer: signedAnswer },
    async ({ meeting, principal }, { params: { hash } }, { pieces }) => {
      if (principal?.kind !== 'account') throw new Refused('not-permitted');
      return signingDesk.bring(meeting.id, hash, principal, pieces);
    },
  );

  endpoints.meeting(
    'POST /api/meetings/:id/signing/:hash/seal',
    { request: ofPaper, answer: signedAnswer },
    async ({ meeting, principal }, { params: { hash } }) => {
      if (principal?.kind !== 'account') throw new Refused('not-permitted');
      return signingDesk.seal(meeting, hash, principal);
    },
  );
};

/** Signers' programs keep to letters without accents. */
const NAMES = { minutes: 'Bien ban', notice: 'Thong bao ket luan' } as const;

const nameOf = ({ kind, number, version, issuedAt }: IssuedPaper, more: string): string =>
  `${NAMES[kind]} so ${String(number).padStart(2, '0')} ban ${version} - ${dayOf(issuedAt)}${more}.pdf`;
