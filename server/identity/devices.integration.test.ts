import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { auditPage } from '#shared/contract/audit.ts';
import { deviceList } from '#shared/contract/device-administration.ts';
import { pairingCode } from '#shared/contract/accounts.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';

let server: SmallServer;
let district: Visitor;
const sockets = new Set<Socket>();
beforeAll(async () => {
  server = await startSmallServer();
  district = server.visitor();
  await district.signIn('administrator-hoankiem');
});
afterAll(async () => {
  for (const socket of sockets) socket.disconnect();
  await server.stop();
});

const pair = async (roomId: string, installationId: string) => {
  const issued = await district.ask('POST', `/api/rooms/${roomId}/pairing-codes`);
  const { code } = pairingCode.parse(issued.body);
  const browser = server.visitor();
  const { cookie = '' } = await browser.ask('POST', '/api/pairing', { code, installationId });
  return { browser, cookie };
};
const connect = async (cookie: string, installationId: string) => {
  const ended: unknown[] = [];
  const extraHeaders = { cookie: cookie.split(';')[0] ?? '' };
  const auth = { locale: 'vi', installationId };
  const socket = io(server.url, { transports: ['websocket'], extraHeaders, auth, forceNew: true, reconnection: false });
  sockets.add(socket);
  socket.on('connection.ended', (told: unknown) => ended.push(told));
  const over = new Promise<void>((resolve) => socket.once('disconnect', () => resolve()));
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  return { socket, ended, over };
};
const devicesOf = async (roomId: string): Promise<z.infer<typeof deviceList>['rooms'][number]['devices']> => {
  const { rooms } = deviceList.parse((await district.ask('GET', '/api/administration/devices')).body);
  return rooms.find((room) => room.roomId === roomId)?.devices ?? [];
};
const actions = async () => {
  const page = auditPage.parse((await district.ask('GET', '/api/administration/audit')).body);
  return page.entries.map(({ action, subjectName }) => [action, subjectName]);
};

describe('the devices of a district', () => {
  it('are listed by room, in the order of the tree, each with when it was last there', async () => {
    await pair('room-phuctan', 'installation-0001');
    const { rooms } = deviceList.parse((await district.ask('GET', '/api/administration/devices')).body);
    expect(rooms.map(({ unitName }) => unitName)).toEqual(['Quận Hoàn Kiếm', 'Phường Hàng Bạc', 'Phường Phúc Tân']);
    const [device] = await devicesOf('room-phuctan');
    expect(device).toMatchObject({ installation: 'installa', simulated: false });
    expect(device?.lastSeenAt).toBeGreaterThanOrEqual(device?.pairedAt ?? Infinity);
  });

  it('are revoked one by one: the live connection of that one ends at once, and says why', async () => {
    const first = await pair('room-hangbac', 'installation-0001');
    const second = await pair('room-hangbac', 'installation-0002');
    const gone = await connect(first.cookie, 'installation-0001');
    const stays = await connect(second.cookie, 'installation-0002');
    const [oldest] = await devicesOf('room-hangbac');
    expect((await district.ask('DELETE', `/api/administration/devices/${oldest?.id}`)).status).toBe(200);
    await gone.over;
    expect(gone.ended).toEqual([expect.objectContaining({ code: 'device-revoked' })]);
    expect(stays.socket.connected).toBe(true);
    expect((await first.browser.ask('GET', '/api/session')).body).toEqual({ principal: null });
    expect(await devicesOf('room-hangbac')).toHaveLength(1);
    expect((await actions())[0]).toEqual(['device.revoked', 'Phường Hàng Bạc']);
  });

  it('are revoked all at once', async () => {
    const { cookie } = await pair('room-hangbac', 'installation-0003');
    const live = await connect(cookie, 'installation-0003');
    expect((await district.ask('DELETE', '/api/rooms/room-hangbac/devices')).status).toBe(200);
    await live.over;
    expect(live.ended).toEqual([expect.objectContaining({ code: 'device-revoked' })]);
    expect(await devicesOf('room-hangbac')).toEqual([]);
    expect((await actions()).slice(0, 2)).toEqual([
      ['room.devices-revoked', 'Phường Hàng Bạc'],
      ['room.pairing-code-issued', 'Phường Hàng Bạc'],
    ]);
  });

  it('stay where another district’s administrator asks', async () => {
    const city = server.visitor();
    await city.signIn('administrator-city');
    const issued = await city.ask('POST', '/api/rooms/room-doican/pairing-codes');
    const { code } = pairingCode.parse(issued.body);
    await server.visitor().ask('POST', '/api/pairing', { code, installationId: 'installation-0009' });
    const device = (await server.repositories.devices.all()).find(({ roomId }) => roomId === 'room-doican');
    expect((await district.ask('DELETE', `/api/administration/devices/${device?.id}`)).status).toBe(403);
    expect(await server.repositories.devices.byId(device?.id ?? '')).toBeDefined();
    expect((await city.ask('DELETE', `/api/administration/devices/${device?.id}`)).status).toBe(200);
  });
});
