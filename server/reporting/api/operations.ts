import { z } from 'zod';
import {
  apiAccess,
  apiCoverage,
  apiCoverageQuery,
  apiFigures,
  apiFiguresQuery,
  apiIndicators,
  apiMeetings,
  apiMeetingsQuery,
  apiParticipation,
  apiParticipationQuery,
} from '#shared/contract/read-api.ts';
import type { HttpRoute } from '#shared/permissions/http.ts';

/** One thing that other systems can read: what it takes and gives, and what it is, in words. */
export type Operation = { summary: string; description: string; query: z.ZodObject; answer: z.ZodType };

type ReadRoute = Exclude<Extract<HttpRoute, `GET /api/v1/${string}`>, 'GET /api/v1/openapi.json'>;

const nothing = z.strictObject({});

/** The read API: its routes are registered by it, and its description for other systems is made of it. */
export const OPERATIONS = {
  'GET /api/v1/access': {
    summary: 'What the token opens',
    description: 'To try a token, and to see until when it is good.',
    query: nothing,
    answer: apiAccess,
  },
  'GET /api/v1/indicators': {
    summary: 'The indicators',
    description: 'What each counts, and the targets with the days on which they hold, in the order of the board.',
    query: nothing,
    answer: apiIndicators,
  },
  'GET /api/v1/figures': {
    summary: 'The figures of a period',
    description: 'Each indicator with its official figure, what stands now, and the target.',
    query: apiFiguresQuery,
    answer: apiFigures,
  },
  'GET /api/v1/meetings': {
    summary: 'Lines of the register',
    description:
      'Every meeting wherever it was held, page by page. Samples and what was taken out by hand are not told.',
    query: apiMeetingsQuery,
    answer: apiMeetings,
  },
  'GET /api/v1/participation': {
    summary: 'What units did in meetings',
    description: 'Sums over months, of meetings whose attendance is known.',
    query: apiParticipationQuery,
    answer: apiParticipation,
  },
  'GET /api/v1/coverage': {
    summary: 'Communes equipped and connected',
    description: 'Proven by connection checks that were passed, on a day.',
    query: apiCoverageQuery,
    answer: apiCoverage,
  },
} as const satisfies Record<ReadRoute, Operation>;
