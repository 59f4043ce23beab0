import { z } from 'zod';
import { id } from '#shared/contract/ids.ts';
import { keptRoom, keptRooms, readinessBoard, roomKeeping } from '#shared/contract/rooms.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { Rooms } from './rooms.ts';

/** The list of rooms with what is kept of them, and the readiness board of a meeting. */
export const roomRoutes = (endpoints: Endpoints, { rooms }: { rooms: Rooms }): void => {
  endpoints.signedIn('GET /api/rooms', { request: z.object({}), answer: keptRooms }, async ({ principal }) => ({
    rooms: await rooms.list(principal),
  }));

  endpoints.signedIn(
    'PUT /api/rooms/:roomId/keeping',
    { request: z.object({ params: z.strictObject({ roomId: id }), body: roomKeeping }), answer: keptRoom },
    async ({ principal }, { params: { roomId }, body }) => rooms.keep(principal, roomId, body),
  );

  endpoints.meeting(
    'GET /api/meetings/:id/readiness',
    { request: z.object({ params: z.strictObject({ id }) }), answer: readinessBoard },
    async ({ meeting }) => rooms.board(meeting.id),
  );
};
