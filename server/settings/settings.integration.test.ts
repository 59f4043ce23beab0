import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attendanceReport } from '#shared/contract/attendance.ts';
import { auditPage } from '#shared/contract/audit.ts';
import { DEFAULT_SETTINGS, settingsView } from '#shared/contract/settings.ts';
import { addMeeting } from '../testing/meetings.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';

const SETTINGS = '/api/administration/settings';
const DAY_MS = 86_400_000;

let server: SmallServer;
let city: Visitor;
let secretary: Visitor;
beforeAll(async () => {
  server = await startSmallServer();
  city = server.visitor();
  await city.signIn('administrator-city');
  secretary = server.visitor();
  await secretary.signIn('secretary-city');
});
afterAll(async () => server.stop());

const read = async () => settingsView.parse((await city.ask('GET', SETTINGS)).body);
const changed = (attendance: Partial<typeof DEFAULT_SETTINGS.attendance>, retentionDays = 365) => ({
  attendance: { ...DEFAULT_SETTINGS.attendance, ...attendance },
  retentionDays,
});
const ended = async (id: string, endedAt: number): Promise<void> => {
  await addMeeting(server.repositories, { id });
  await server.repositories.meetings.progress(id, { phase: 'ended', openedAt: endedAt - 3_600_000, endedAt });
};
const lateAfterIn = async (meetingId: string): Promise<number> => {
  const answer = await secretary.ask('GET', `/api/meetings/${meetingId}/attendance`);
  return attendanceReport.parse(answer.body).rules.lateAfterMs;
};

describe('the settings', () => {
  it('are the defaults until somebody changes them; the audit tells what was changed', async () => {
    expect(await read()).toMatchObject({ settings: DEFAULT_SETTINGS, inForceSince: null, mayChange: true });
    const answer = await city.ask('PUT', SETTINGS, changed({ lateAfterMs: 900_000 }));
    expect(answer.status).toBe(200);
    expect(await read()).toMatchObject({ settings: { attendance: { lateAfterMs: 900_000 }, retentionDays: 365 } });
    expect((await read()).inForceSince).toBeGreaterThan(Date.now() - 60_000);
    const { entries } = auditPage.parse(
      (await city.ask('GET', '/api/administration/audit?action=settings.changed')).body,
    );
    expect(entries).toMatchObject([
      { actor: 'administrator-city', before: { lateAfterMs: 600_000 }, after: { lateAfterMs: 900_000 } },
    ]);
  });

  it('stay within bounds that make sense', async () => {
    const wrong: [unknown, string][] = [
      [changed({ graceMs: 1000 }), 'attendance.graceMs'],
      [changed({ attendedShare: 1.2 }), 'attendance.attendedShare'],
      [changed({ attendedShare: 0.4 }), 'attendance.attendedShareWithRollCall'],
      [changed({}, 1), 'retentionDays'],
    ];
    for (const [body, field] of wrong) {
      expect(await city.ask('PUT', SETTINGS, body)).toMatchObject({
        status: 400,
        body: { error: { fields: [field] } },
      });
    }
  });

  it('rule the attendance of what is held under them, and not of what was over before', async () => {
    await ended('over', Date.now());
    const before = await lateAfterIn('over');
    expect((await city.ask('PUT', SETTINGS, changed({ lateAfterMs: 1_200_000 }))).status).toBe(200);
    await ended('after', Date.now());
    expect(await lateAfterIn('over')).toBe(before);
    expect(await lateAfterIn('after')).toBe(1_200_000);
  });
});

describe('names of people in meetings', () => {
  it('are blanked by the city’s administrator when they have been kept long enough', async () => {
    const { personalNames } = server.repositories;
    await ended('ancient', Date.now() - 400 * DAY_MS);
    await ended('recent', Date.now() - 300 * DAY_MS);
    const [old = ''] = await personalNames.keep('ancient', ['Trần Văn An']);
    const [young = ''] = await personalNames.keep('recent', ['Trần Văn An']);
    expect((await read()).namesDue).toEqual({ meetings: 1, names: 1 });
    const answer = await city.ask('POST', '/api/administration/names/blanking');
    expect(answer).toMatchObject({ status: 200, body: { meetings: 1, names: 1 } });
    expect(await personalNames.namesOf('ancient', [old])).toEqual(new Map([[old, null]]));
    expect(await personalNames.namesOf('recent', [young])).toEqual(new Map([[young, 'Trần Văn An']]));
    expect((await read()).namesDue).toEqual({ meetings: 0, names: 0 });
    const { entries } = auditPage.parse((await city.ask('GET', '/api/administration/audit?action=names.blanked')).body);
    expect(entries).toMatchObject([{ actor: 'administrator-city', after: { meetings: 1, names: 1 } }]);
  });
});
