import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { begunCheck, connectionCheck, type CheckReport, PROBE } from '#shared/contract/readiness.ts';
import { CONNECTION_CHECKS } from '../identity/rate-limits.ts';
import { hashSecret } from '../identity/secrets.ts';
import { loadServerIdentity } from '../media/identity.ts';
import { FakeNode } from '../media/testing/fake-node.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';
import { roomIdOf } from '../testing/small-city.ts';

const dtlsParameters = { fingerprints: [{ algorithm: 'sha-256', value: 'AB:CD' }] };
const offer = {
  id: 'transport',
  iceParameters: { usernameFragment: 'u', password: 'p' },
  iceCandidates: [],
  dtlsParameters,
};
const healthy: CheckReport['measured'] = {
  camera: { trouble: null, width: 1280, height: 720, light: 0.4, movement: 0.01 },
  microphone: { trouble: null, muted: false, peak: 0.1 },
  loudspeaker: 'heard',
  uploadKbps: 4000,
  downloadKbps: 8000,
  roundTripMs: 20,
  loss: 0,
  screen: { width: 1920, height: 1080, fullScreen: true },
};
const silent = { ...healthy, microphone: { trouble: null, muted: false, peak: 0 } };

let server: SmallServer;
let node: FakeNode;

beforeAll(async () => {
  server = await startSmallServer();
  const join = { receive: offer, send: offer, consumers: [] };
  const replies = { 'peer.attach': join, 'peer.connect': {}, 'meeting.close': {} };
  node = new FakeNode(server.url, {}, await loadServerIdentity(server.dataDir), replies);
  await vi.waitUntil(() => node.connected);
});
afterAll(async () => {
  node.cut();
  await server.stop();
});

const CODE = 'ABCDEFGH';
const room = async (unitId: string): Promise<Visitor> => {
  const code = `${CODE.slice(0, 6)}${unitId.slice(0, 2).toUpperCase()}`;
  await server.repositories.devices.addCode(hashSecret(code), roomIdOf(unitId), Date.now() + 60_000);
  const visitor = server.visitor();
  const paired = await visitor.ask('POST', '/api/pairing', { code, installationId: unitId.padEnd(16, '-') });
  expect(paired.status).toBe(200);
  return visitor;
};
const begin = async (device: Visitor) =>
  begunCheck.parse((await device.ask('POST', '/api/connection-checks', { rtpCapabilities: {} })).body);
const report = async (device: Visitor, checkId: string, change: object = {}) =>
  device.ask('POST', '/api/connection-checks/result', {
    checkId,
    automatic: false,
    version: '1.0.0',
    measured: healthy,
    ...change,
  });
/** The device comes this way, and the media node sees it. The node's answer follows what it reports over the same line. */
const arrives = async (device: Visitor, checkId: string, peerId: 'udp' | 'tcp') => {
  node.report('transport.state', { meetingId: checkId, peerId, direction: 'send', connected: true, at: Date.now() });
  const connected = await device.ask('POST', `/api/connection-checks/lines/${peerId}`, { dtlsParameters });
  expect(connected.status).toBe(200);
};
const checked = async (device: Visitor, change: object = {}) => {
  const { checkId } = await begin(device);
  await arrives(device, checkId, 'udp');
  await arrives(device, checkId, 'tcp');
  return connectionCheck.parse((await report(device, checkId, change)).body);
};
const kept = async (unitId: string) => {
  const latest = await server.repositories.connectionChecks.latestOf([roomIdOf(unitId)]);
  return latest.get(roomIdOf(unitId));
};
const told = (name: string) => node.heard.flatMap((heard) => (heard.name === name ? [heard.request] : []));

describe('a connection check', () => {
  it('tries each way to the media node alone, is judged and kept; its room on the node is closed', async () => {
    const device = await room('phuctan');
    const { checkId, lines } = await begin(device);
    expect(lines).toEqual({ udp: offer, tcp: offer });
    expect(told('peer.attach')).toMatchObject([
      { meetingId: checkId, only: 'udp', sends: true },
      { meetingId: checkId, only: 'tcp', sends: true },
    ]);
    await arrives(device, checkId, 'udp');
    await arrives(device, checkId, 'tcp');
    const check = connectionCheck.parse((await report(device, checkId)).body);
    expect(check).toMatchObject({ verdict: 'green', passed: true, measured: { udp: true, tcp: true } });
    expect(await kept('phuctan')).toEqual(check);
    await vi.waitFor(() => expect(told('meeting.close')).toContainEqual({ meetingId: checkId }));
    expect((await report(device, checkId)).status).toBe(409);
  });

  it('asks nobody whether the loudspeaker is heard when it runs by itself: the last answer holds', async () => {
    const device = await room('hangbac');
    const automatic = { automatic: true, measured: { ...healthy, loudspeaker: null } };
    expect(await checked(device, automatic)).toMatchObject({ verdict: 'amber', passed: false });
    await checked(device);
    expect(await checked(device, automatic)).toMatchObject({ verdict: 'green', passed: true });
    expect((await checked(device, { ...automatic, measured: silent })).items).toContainEqual({
      item: 'microphone',
      outcome: 'failed',
      reason: 'microphone-silent',
    });
  });

  it('believes no device: neither a verdict, nor a line that the media node has not seen', async () => {
    const device = await room('doican');
    const { checkId } = await begin(device);
    expect((await report(device, checkId, { passed: true })).status).toBe(400);
    expect((await report(device, checkId, { verdict: 'green' })).status).toBe(400);
    expect((await report(device, checkId, { measured: { ...healthy, udp: true, tcp: true } })).status).toBe(400);
    expect(await kept('doican')).toBeUndefined();
    const check = connectionCheck.parse((await report(device, checkId)).body);
    expect(check).toMatchObject({ verdict: 'red', passed: false, measured: { udp: false, tcp: false } });
  });

  it('is of the own room: another’s check takes no report', async () => {
    const [one, other] = [await room('quanthanh'), await room('badinh')];
    const { checkId } = await begin(one);
    await begin(other);
    expect((await report(other, checkId)).status).toBe(409);
    expect([await kept('quanthanh'), await kept('badinh')]).toEqual([undefined, undefined]);
  });

  it('takes no more than it needs: so many bytes, so many portions, so many checks', async () => {
    const device = await room('hoankiem');
    await begin(device);
    const upload = async (bytes: number) =>
      (await device.ask('POST', '/api/connection-checks/upload', undefined, {}, new Uint8Array(bytes))).status;
    const download = async () => (await device.ask('GET', '/api/connection-checks/download?portion=small')).status;
    const large = new Uint8Array(PROBE.large + 1);
    const refused = await device.ask('POST', '/api/connection-checks/upload', undefined, {}, large);
    expect(refused.body).toMatchObject({ error: { code: 'too-large' } });
    for (let portion = 0; portion < PROBE.portions; portion += 1) {
      expect(await upload(1000)).toBe(200);
      expect(await download()).toBe(200);
    }
    expect([await upload(1000), await download()]).toEqual([429, 429]);
    for (let check = 1; check < CONNECTION_CHECKS; check += 1) await begin(device);
    expect((await device.ask('POST', '/api/connection-checks', { rtpCapabilities: {} })).status).toBe(429);
  });
});
