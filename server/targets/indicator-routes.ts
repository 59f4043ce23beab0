import { z } from 'zod';
import { id } from '#shared/contract/ids.ts';
import {
  indicatorAdded,
  indicatorChange,
  indicatorDraft,
  indicatorList,
  indicatorOrder,
  indicatorPreview,
  indicatorRemoval,
  newIndicator,
} from '#shared/contract/indicator-keeping.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { TargetsDesk } from './desk.ts';

const params = z.strictObject({ indicatorId: id });
const done = z.strictObject({});

/** Indicators: read by all officials, laid down by those who answer for the whole city. */
export const indicatorRoutes = (endpoints: Endpoints, { targetsDesk }: { targetsDesk: TargetsDesk }): void => {
  const desk = targetsDesk.indicators;
  endpoints.signedIn(
    'GET /api/targets/indicators',
    { request: z.object({}), answer: indicatorList },
    async ({ principal }) => desk.list(principal),
  );

  endpoints.signedIn(
    'POST /api/targets/indicators',
    { request: z.object({ body: newIndicator }), answer: indicatorAdded },
    async ({ principal }, { body }) => ({ indicatorId: await desk.add(principal, body.facts) }),
  );

  endpoints.signedIn(
    'PUT /api/targets/indicators/:indicatorId',
    { request: z.object({ params, body: indicatorChange }), answer: done },
    async ({ principal }, { params: { indicatorId }, body }) => {
      await desk.change(principal, indicatorId, body);
      return {};
    },
  );

  endpoints.signedIn(
    'POST /api/targets/indicators/:indicatorId/removal',
    { request: z.object({ params, body: indicatorRemoval }), answer: done },
    async ({ principal }, { params: { indicatorId }, body }) => {
      await desk.remove(principal, indicatorId, body.reason);
      return {};
    },
  );

  endpoints.signedIn(
    'POST /api/targets/indicator-order',
    { request: z.object({ body: indicatorOrder }), answer: done },
    async ({ principal }, { body }) => {
      await desk.order(principal, body.indicatorIds);
      return {};
    },
  );

  endpoints.signedIn(
    'POST /api/targets/indicator-preview',
    { request: z.object({ body: indicatorDraft }), answer: indicatorPreview },
    async ({ principal }, { body }) => desk.preview(principal, body),
  );
};
