import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditPage } from '#shared/contract/audit.ts';
import { type DayDecision, workCalendarView } from '#shared/contract/work-calendar.ts';
import { calendarOf, isWorkingDay } from '#shared/convening/working-days.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';

const TET = '2027-02-11';
const MONDAY = '2027-03-01';

let server: SmallServer;
let city: Visitor;
let district: Visitor;
beforeAll(async () => {
  server = await startSmallServer();
  city = server.visitor();
  await city.signIn('administrator-city');
  district = server.visitor();
  await district.signIn('secretary-hoankiem');
});
afterAll(async () => server.stop());

const decide = async (day: string, decision: Partial<Record<keyof DayDecision | 'name', string>>) =>
  city.ask('PUT', `/api/administration/work-calendar/${day}`, decision);
const known = async () => workCalendarView.parse((await district.ask('GET', '/api/work-calendar')).body).days;
const works = async (day: string): Promise<boolean> => isWorkingDay(day, calendarOf(await known()));

describe('holidays and working days', () => {
  it('are as the law has them until one is entered, for all who convene, with a line in the audit', async () => {
    expect(await works(TET)).toBe(false);
    expect(await works(MONDAY)).toBe(true);
    expect((await decide(MONDAY, { kind: 'off', name: 'Nghỉ tránh bão', reason: 'Công điện 12' })).status).toBe(200);
    expect((await decide(TET, { kind: 'ordinary', reason: 'Thông báo 15' })).status).toBe(200);
    expect(await works(MONDAY)).toBe(false);
    expect(await works(TET)).toBe(true);
    const answer = await city.ask('GET', '/api/administration/audit?action=work-calendar.changed');
    expect(auditPage.parse(answer.body).entries).toMatchObject([
      {
        actor: 'administrator-city',
        subjectName: `${TET} Tết Nguyên đán`,
        before: { dayKind: 'off' },
        after: { dayKind: 'ordinary', reason: 'Thông báo 15' },
      },
      { subjectName: `${MONDAY} Nghỉ tránh bão`, before: null, after: { dayKind: 'off', reason: 'Công điện 12' } },
    ]);
  });

  it('are again what the law has, or nothing, when what was entered is taken back', async () => {
    await decide(MONDAY, { kind: 'ordinary', reason: 'Bão tan' });
    await decide(TET, { kind: 'off', name: 'Tết Nguyên đán', reason: 'Nhập nhầm' });
    const days = await known();
    expect(days.some(({ day }) => day === MONDAY)).toBe(false);
    expect(days.find(({ day }) => day === TET)).toMatchObject({ kind: 'off', entered: false });
    expect(await works(MONDAY)).toBe(true);
  });

  it('take no day without a reason, none that nobody knows, and none from a district', async () => {
    expect((await decide(MONDAY, { kind: 'off', name: 'Nghỉ', reason: ' ' })).status).toBe(400);
    expect((await decide('1999-01-01', { kind: 'off', name: 'Nghỉ', reason: 'x' })).status).toBe(400);
    expect((await decide('2027-03-02', { kind: 'ordinary', reason: 'x' })).status).toBe(404);
    await district.signIn('administrator-hoankiem');
    const body = { kind: 'off', name: 'Nghỉ', reason: 'x' };
    expect((await district.ask('PUT', `/api/administration/work-calendar/${MONDAY}`, body)).status).toBe(403);
  });
});
