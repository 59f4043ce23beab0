import { z } from 'zod';
import {
  boardQuery,
  effectQuery,
  figureEffects,
  figureMembers,
  figuresBoard,
  membersQuery,
} from '#shared/contract/figures.ts';
import { id } from '#shared/contract/ids.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { TargetsDesk } from './desk.ts';

type Deps = { targetsDesk: TargetsDesk };

const LINES = 50;

/** The board of targets: its figures, what stands behind each, and what a meeting being convened does to them. */
export const boardRoutes = (endpoints: Endpoints, { targetsDesk }: Deps): void => {
  endpoints.signedIn(
    'GET /api/figures/board',
    { request: z.object({ query: boardQuery }), answer: figuresBoard },
    async ({ principal }, { query }) => targetsDesk.board(principal, query),
  );

  endpoints.signedIn(
    'GET /api/figures/effect',
    { request: z.object({ query: effectQuery }), answer: figureEffects },
    async ({ principal }, { query }) => targetsDesk.effects(principal, query),
  );

  endpoints.signedIn(
    'GET /api/figures/:indicatorId/members',
    { request: z.object({ params: z.strictObject({ indicatorId: id }), query: membersQuery }), answer: figureMembers },
    async ({ principal }, { params, query: { offset = 0, limit = LINES, ...asked } }) =>
      targetsDesk.members(principal, { ...params, ...asked, offset, limit }),
  );
};
