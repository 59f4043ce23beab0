import { z } from 'zod';
import {
  openingList,
  paperAdded,
  paperList,
  paperQuery,
  readingQuery,
  unsentPaper,
  versionQuery,
  withdrawal,
} from '#shared/contract/documents.ts';
import { id } from '#shared/contract/ids.ts';
import type { Endpoints, InMeeting } from '../http/endpoint.ts';
import { Refused } from '../refused.ts';
import type { PaperDesk } from './desk.ts';
import type { SeatOf } from './preparer.ts';
import type { PaperReading } from './reading.ts';

const params = z.strictObject({ id });
const ofPaper = z.strictObject({ id, paperId: id });
const ofVersion = z.strictObject({ id, paperId: id, version: z.coerce.number().int().positive() });

/** The papers of a meeting: listed and read by all who may know of it, brought and withdrawn by those who prepare it. */
export const documentRoutes = (
  endpoints: Endpoints,
  { paperDesk, paperReading }: { paperDesk: PaperDesk; paperReading: PaperReading },
): void => {
  endpoints.meeting(
    'GET /api/meetings/:id/papers',
    { request: z.object({ params }), answer: paperList },
    async (visit) => paperReading.list(seatOf(visit)),
  );

  endpoints.upload(
    'POST /api/meetings/:id/papers',
    { request: z.object({ params, query: paperQuery }), answer: paperAdded },
    async (visit, { query: { itemId = null, ...paper } }, upload) =>
      paperDesk.add(seatOf(visit), { ...paper, itemId }, upload),
  );

  endpoints.upload(
    'POST /api/meetings/:id/papers/:paperId/versions',
    { request: z.object({ params: ofPaper, query: versionQuery }), answer: paperAdded },
    async (visit, { params: { paperId }, query: { fileName } }, upload) =>
      paperDesk.addVersion(seatOf(visit), paperId, fileName, upload),
  );

  endpoints.meeting(
    'POST /api/meetings/:id/unsent-papers',
    { request: z.object({ params, body: unsentPaper }), answer: paperAdded },
    async (visit, { body }) => paperDesk.addUnsent(seatOf(visit), body),
  );

  endpoints.meeting(
    'POST /api/meetings/:id/papers/:paperId/withdrawal',
    { request: z.object({ params: ofPaper, body: withdrawal }), answer: z.strictObject({}) },
    async (visit, { params: { paperId }, body: { reason } }) => {
      await paperDesk.withdraw(seatOf(visit), paperId, reason);
      return {};
    },
  );

  endpoints.meeting(
    'GET /api/meetings/:id/papers/:paperId/openings',
    { request: z.object({ params: ofPaper }), answer: openingList },
    async (visit, { params: { paperId } }) => paperReading.openings(seatOf(visit), paperId),
  );

  endpoints.stored(
    'GET /api/meetings/:id/papers/:paperId/versions/:version/file',
    { request: z.object({ params: ofVersion, query: readingQuery }) },
    async (visit, { params: { paperId, version }, query: { inline } }) =>
      paperReading.open(seatOf(visit), paperId, version, inline !== undefined),
  );
};

const seatOf = ({ principal, meeting, standing }: InMeeting): SeatOf => {
  if (principal === null) throw new Refused('not-signed-in');
  return { principal, meeting, standing };
};
