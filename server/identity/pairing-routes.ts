import { z } from 'zod';
import { pairingCode, type Principal } from '#shared/contract/accounts.ts';
import { id } from '#shared/contract/ids.ts';
import { mayPair } from '#shared/permissions/scope.ts';
import { dayOf } from '../calendar.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { Devices } from '../store/devices.ts';
import type { Units } from '../store/units.ts';
import { deviceDeed } from './device-deeds.ts';
import type { Pairing } from './pairing.ts';

type Deps = {
  pairing: Pairing;
  devices: Devices;
  trees: Trees;
  units: Units;
  /** Told when a room's computers have lost their pairing: their live connections end. */
  unpaired: (roomId: string) => Promise<void>;
  clock: () => number;
};

const ofRoom = z.object({ params: z.strictObject({ roomId: id }) });
const nothing = z.strictObject({});

/** Codes for the computers in the meeting rooms, given out and taken back by those who are in charge of the unit. */
export const pairingRoutes = (endpoints: Endpoints, deps: Deps): void => {
  const { pairing, devices, trees, units, unpaired, clock } = deps;

  /** The room, as the audit names it, where the asker is in charge of its unit. */
  const judge = async (principal: Principal, roomId: string) => {
    const room = await units.room(roomId);
    if (room === undefined) throw new Refused('not-found');
    const tree = await trees.on(dayOf(clock()));
    if (!mayPair(principal, room.unitId, tree)) throw new Refused('not-permitted');
    return { id: roomId, name: tree.get(room.unitId)?.name ?? room.name, unitId: room.unitId };
  };

  endpoints.signedIn(
    'POST /api/rooms/:roomId/pairing-codes',
    { request: ofRoom, answer: pairingCode },
    async ({ principal }, { params: { roomId } }) => {
      const room = await judge(principal, roomId);
      return pairing.issue(roomId, (expiresAt) =>
        deviceDeed(principal, clock(), 'room.pairing-code-issued', room, { after: { expiresAt } }),
      );
    },
  );

  endpoints.signedIn(
    'DELETE /api/rooms/:roomId/devices',
    { request: ofRoom, answer: nothing },
    async ({ principal }, { params: { roomId } }) => {
      const room = await judge(principal, roomId);
      await devices.revokeRoom(roomId, clock(), deviceDeed(principal, clock(), 'room.devices-revoked', room));
      await unpaired(roomId);
      return {};
    },
  );
};
