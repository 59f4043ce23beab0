import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paperCountList, periodicReportList } from '#shared/contract/paper-registers.ts';
import { createSources } from '../targets/sources.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';

const MARCH = { from: '2024-03-01', to: '2024-03-31' };
let server: SmallServer;
let city: Visitor;
let district: Visitor;
let stranger: Visitor;
beforeAll(async () => {
  server = await startSmallServer();
  city = await person('secretary-city');
  district = await person('secretary-hoankiem');
  stranger = await person('secretary-badinh');
});
afterAll(async () => server.stop());

const person = async (username: string): Promise<Visitor> => {
  const visitor = server.visitor();
  await visitor.signIn(username);
  return visitor;
};

const papersOf = async (who: Visitor) =>
  paperCountList.parse((await who.ask('GET', '/api/paper-counts?period=2024-Q1')).body).lines;
const reportsOf = async (who: Visitor) =>
  periodicReportList.parse((await who.ask('GET', '/api/periodic-reports?period=2024-03')).body).lines;
const lastDeed = async () => (await server.repositories.audit.read({ within: null, most: 1 }))[0];

describe('papers', () => {
  const facts = { unitId: 'phuctan', day: '2024-03-31', papers: 100, signed: 90, keptOff: 5 };

  it('are entered by those who keep the unit’s register, changed and taken out with a reason, and counted', async () => {
    expect((await stranger.ask('POST', '/api/paper-counts', facts)).status).toBe(403);
    expect((await district.ask('POST', '/api/paper-counts', { ...facts, signed: 96 })).status).toBe(400);
    expect((await district.ask('POST', '/api/paper-counts', facts)).status).toBe(200);
    const [line] = await papersOf(district);
    expect(line).toMatchObject({ ...facts, unitName: 'Phường Phúc Tân', mayChange: true, ofMeeting: false });
    expect(await papersOf(stranger)).toEqual([]);
    expect(await createSources(server.repositories).papers(MARCH)).toMatchObject([facts]);

    const path = `/api/paper-counts/${line?.id}`;
    const changed = { ...facts, signed: 91 };
    expect((await city.ask('PUT', path, { facts: changed, reason: '' })).status).toBe(400);
    expect((await stranger.ask('PUT', path, { facts: changed, reason: 'x' })).status).toBe(403);
    expect((await city.ask('PUT', path, { facts: changed, reason: 'Đếm lại' })).status).toBe(200);
    expect(await papersOf(city)).toMatchObject([changed]);
    expect(await lastDeed()).toMatchObject({
      action: 'paper-count.changed',
      before: { signed: 90 },
      after: { signed: 91, reason: 'Đếm lại' },
    });

    expect((await city.ask('POST', `${path}/removal`, { reason: 'Ghi trùng' })).status).toBe(200);
    expect(await papersOf(city)).toEqual([]);
    expect(await createSources(server.repositories).papers(MARCH)).toEqual([]);
    expect((await city.ask('POST', `${path}/removal`, { reason: 'Ghi trùng' })).status).toBe(404);
  });
});

describe('periodic reports', () => {
  const facts = {
    unitId: 'hoankiem',
    name: 'Báo cáo tháng 3',
    dueDay: '2024-03-25',
    madeDay: null,
    shared: false,
    secret: false,
  };

  it('are entered as owed, then made and shared; of a secret one no name is kept', async () => {
    expect((await district.ask('POST', '/api/periodic-reports', { ...facts, secret: true })).status).toBe(400);
    expect((await district.ask('POST', '/api/periodic-reports', { ...facts, shared: true })).status).toBe(400);
    expect((await district.ask('POST', '/api/periodic-reports', facts)).status).toBe(200);
    expect((await district.ask('POST', '/api/periodic-reports', { ...facts, name: '', secret: true })).status).toBe(
      200,
    );
    const [line] = (await reportsOf(district)).filter(({ secret }) => !secret);
    const made = { ...facts, madeDay: '2024-03-24', shared: true };
    const path = `/api/periodic-reports/${line?.id}`;
    expect((await district.ask('PUT', path, { facts: made, reason: 'Đã gửi' })).status).toBe(200);
    const due = await createSources(server.repositories).reports(MARCH);
    expect(due.find(({ secret }) => !secret)).toMatchObject({ unitId: 'hoankiem', dueDay: '2024-03-25', shared: true });
    expect(due.find(({ secret }) => secret)).toMatchObject({ shared: false });
    expect(due).toHaveLength(2);
    expect(await reportsOf(stranger)).toEqual([]);
    expect((await district.ask('POST', `${path}/removal`, { reason: 'Nhầm' })).status).toBe(200);
    expect(await lastDeed()).toMatchObject({ action: 'periodic-report.removed', after: { reason: 'Nhầm' } });
  });
});
