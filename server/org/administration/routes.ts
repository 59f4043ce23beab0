import { z } from 'zod';
import type { Principal } from '#shared/contract/accounts.ts';
import {
  administeredRoom,
  administeredRoomList,
  roomChange,
  unitCreation,
  unitEnding,
  unitRecord,
  unitRevision,
} from '#shared/contract/administration-units.ts';
import { day, id } from '#shared/contract/ids.ts';
import type { Endpoints } from '../../http/endpoint.ts';
import { Refused } from '../../refused.ts';
import type { RoomAdministration } from './rooms.ts';
import type { Person, UnitAdministration } from './units.ts';

type Deps = { unitAdministration: UnitAdministration; roomAdministration: RoomAdministration };

const params = z.strictObject({ unitId: id });

/** A room's device administers nothing. */
export const personOf = (principal: Principal): Person => {
  if (principal.kind !== 'account') throw new Refused('not-permitted');
  return principal;
};

/** Units and rooms, for administrators of what lies under them. */
export const unitAdministrationRoutes = (
  endpoints: Endpoints,
  { unitAdministration, roomAdministration }: Deps,
): void => {
  endpoints.signedIn(
    'GET /api/administration/units/:unitId',
    { request: z.object({ params }), answer: unitRecord },
    async ({ principal }, { params: { unitId } }) => unitAdministration.record(personOf(principal), unitId),
  );

  endpoints.signedIn(
    'POST /api/administration/units',
    { request: z.object({ body: unitCreation }), answer: unitRecord },
    async ({ principal }, { body }) => unitAdministration.create(personOf(principal), body),
  );

  endpoints.signedIn(
    'POST /api/administration/units/:unitId/changes',
    { request: z.object({ params, body: unitRevision }), answer: unitRecord },
    async ({ principal }, { params: { unitId }, body }) => unitAdministration.revise(personOf(principal), unitId, body),
  );

  endpoints.signedIn(
    'POST /api/administration/units/:unitId/end',
    { request: z.object({ params, body: unitEnding }), answer: unitRecord },
    async ({ principal }, { params: { unitId }, body }) => unitAdministration.end(personOf(principal), unitId, body),
  );

  endpoints.signedIn(
    'DELETE /api/administration/units/:unitId/changes/:day',
    { request: z.object({ params: params.extend({ day }) }), answer: unitRecord },
    async ({ principal }, { params: { unitId, day: from } }) =>
      unitAdministration.takeBack(personOf(principal), unitId, from),
  );

  endpoints.signedIn(
    'GET /api/administration/rooms',
    { request: z.object({}), answer: administeredRoomList },
    async ({ principal }) => ({ rooms: await roomAdministration.list(personOf(principal)) }),
  );

  endpoints.signedIn(
    'POST /api/administration/rooms/:roomId',
    { request: z.object({ params: z.strictObject({ roomId: id }), body: roomChange }), answer: administeredRoom },
    async ({ principal }, { params: { roomId }, body }) => roomAdministration.change(personOf(principal), roomId, body),
  );
};
