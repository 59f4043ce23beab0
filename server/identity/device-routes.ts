import { z } from 'zod';
import type { Principal } from '#shared/contract/accounts.ts';
import { deviceList } from '#shared/contract/device-administration.ts';
import { id } from '#shared/contract/ids.ts';
import { mayAdminister, mayPair } from '#shared/permissions/scope.ts';
import { dayOf } from '../calendar.ts';
import type { Endpoints } from '../http/endpoint.ts';
import { inTreeOrder } from '../org/order.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { Devices } from '../store/devices.ts';
import type { Units } from '../store/units.ts';
import { deviceDeed } from './device-deeds.ts';

type Deps = {
  devices: Devices;
  trees: Trees;
  units: Units;
  /** Told when a computer has lost its pairing: its live connections end. */
  revoked: (deviceId: string) => Promise<void>;
  clock: () => number;
};

/** The computers in the meeting rooms, for those who administer the units. */
export const deviceRoutes = (endpoints: Endpoints, { devices, trees, units, revoked, clock }: Deps): void => {
  endpoints.signedIn(
    'GET /api/administration/devices',
    { request: z.object({}), answer: deviceList },
    async ({ principal }) => {
      const tree = await trees.on(dayOf(clock()));
      const paired = Map.groupBy(await devices.all(), ({ roomId }) => roomId);
      const rooms = inTreeOrder(tree).flatMap((unit) => {
        if (unit.roomId === null || !mayAdminister(principal, unit.id, tree)) return [];
        const there = (paired.get(unit.roomId) ?? []).map(({ roomId: _roomId, installationId, ...device }) => ({
          ...device,
          installation: installationId.slice(0, 8),
        }));
        const groupName = tree.groupOf(unit.id)?.name ?? '';
        return [{ roomId: unit.roomId, unitId: unit.id, unitName: unit.name, groupName, devices: there }];
      });
      return { rooms };
    },
  );

  const find = async (principal: Principal, deviceId: string) => {
    const device = await devices.byId(deviceId);
    const room = device && (await units.room(device.roomId));
    const tree = await trees.on(dayOf(clock()));
    if (!device || !room) throw new Refused('not-found');
    if (!mayPair(principal, room.unitId, tree)) throw new Refused('not-permitted');
    return { device, unitId: room.unitId, name: tree.get(room.unitId)?.name ?? room.name };
  };

  endpoints.signedIn(
    'DELETE /api/administration/devices/:deviceId',
    { request: z.object({ params: z.strictObject({ deviceId: id }) }), answer: z.strictObject({}) },
    async ({ principal }, { params: { deviceId } }) => {
      const { device, unitId, name } = await find(principal, deviceId);
      const before = { installation: device.installationId.slice(0, 8) };
      const deed = deviceDeed(principal, clock(), 'device.revoked', { id: deviceId, name, unitId }, { before });
      await devices.revoke(deviceId, clock(), deed);
      await revoked(deviceId);
      return {};
    },
  );
};
