import { pino } from 'pino';
import { describe, expect, it, vi } from 'vitest';
import type { MeetingEvent } from '#shared/contract/events.ts';
import {
  participationMonths,
  participationYears,
  registerAttendance,
  registerEntries,
  registerUnits,
} from '../store/schema/index.ts';
import { addHeldMeeting } from '../testing/held-meeting.ts';
import { addMeeting, MORNING } from '../testing/meetings.ts';
import { roomIdOf, smallCity } from '../testing/small-city.ts';
import { createHostedLines } from './hosted-lines.ts';

const HOUR = 3_600_000;
type City = Awaited<ReturnType<typeof smallCity>>;

const corrected = (unitId: string, value: boolean | null): MeetingEvent => ({
  type: 'attendance.corrected',
  version: 1,
  payload: { roomId: roomIdOf(unitId), correction: { field: 'attended', value }, reason: 'Họp phòng bên' },
});

const started = async () => {
  const city = await smallCity();
  return { ...city, lines: createHostedLines({ ...city, logger: pino({ level: 'silent' }) }) };
};

/** Says more in the log of a meeting that has ended, and tells it like the live meeting does. */
const goesOn = async ({ log, lines }: Awaited<ReturnType<typeof started>>, event: MeetingEvent): Promise<void> => {
  const seq = (await log.load('held')).at(-1)?.seq ?? 0;
  lines.onEvents('held', await log.append('held', seq, [{ at: MORNING + 2 * HOUR, actor: 'system', events: [event] }]));
};

/** All that the projection keeps, by the units' own ids and without short keys. */
const kept = ({ db }: City) => {
  const units = new Map(
    db
      .select()
      .from(registerUnits)
      .all()
      .map(({ no, unitId }) => [no, unitId]),
  );
  const lines = db.select().from(registerEntries).orderBy(registerEntries.id).all();
  const ids = new Map(lines.map(({ no, id }) => [no, id]));
  const sumsIn = (table: typeof participationMonths | typeof participationYears) =>
    db
      .select()
      .from(table)
      .all()
      .map(({ unitNo, ...row }) => ({ unitId: units.get(unitNo), ...row }));
  const inOrder = <T extends { unitId: string | undefined }>(rows: T[]): T[] => {
    const key = (row: T): string => JSON.stringify(row);
    return rows.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
  };
  return {
    lines: lines.map(({ no: _no, ...line }) => line),
    attendance: inOrder(
      db
        .select()
        .from(registerAttendance)
        .all()
        .map(({ entryNo, unitNo, ...row }) => ({ unitId: units.get(unitNo), id: ids.get(entryNo), ...row })),
    ),
    sums: inOrder(sumsIn(participationMonths)),
    years: inOrder(sumsIn(participationYears)),
  };
};

describe('the lines of meetings convened here', () => {
  it('follow a log: who was there, how long and how often it spoke', async () => {
    const city = await started();
    await addHeldMeeting(city);
    await city.lines.catchUp();
    const { lines, attendance, sums } = kept(city);
    expect(lines).toMatchObject([
      {
        id: 'held',
        origin: 'hosted',
        day: '2026-11-21',
        state: 'held',
        wide: true,
        reach: '["district","commune"]',
        sites: 3,
        sitesConnected: 1,
        openMs: HOUR,
        enteredAt: MORNING - HOUR,
        changedAt: MORNING + HOUR,
        logSeq: 7,
      },
    ]);
    expect(attendance).toMatchObject([
      { unitId: 'hangbac', attended: 0, presentMs: 0 },
      { unitId: 'hoankiem', attended: 0 },
      { unitId: 'phuctan', attended: 1, presentMs: HOUR, spokenMs: 240_000, timesSpoken: 1, disconnections: 0 },
    ]);
    expect(sums).toMatchObject([
      { unitId: 'hangbac', month: '2026-11', invited: 1, attended: 0 },
      { unitId: 'hoankiem', invited: 1, attended: 0 },
      { unitId: 'phuctan', invited: 1, attended: 1, presentMs: HOUR, openMs: HOUR, timesSpoken: 1 },
    ]);
  });

  it('follow corrections as they are made, and back again', async () => {
    const city = await started();
    await addHeldMeeting(city);
    await city.lines.catchUp();
    const before = kept(city);
    const month = () => kept(city).sums;
    await goesOn(city, corrected('hangbac', true));
    await vi.waitFor(() => expect(month()[0]).toMatchObject({ unitId: 'hangbac', invited: 1, attended: 1 }));
    expect(kept(city).lines).toMatchObject([{ sitesConnected: 2, changedAt: MORNING + 2 * HOUR }]);
    await goesOn(city, corrected('hangbac', null));
    await vi.waitFor(() => expect(kept(city).sums).toEqual(before.sums));
    expect(kept(city).attendance).toEqual(before.attendance);
  });

  it('are the same made anew from the logs', async () => {
    const city = await started();
    await addHeldMeeting(city);
    await addHeldMeeting(city, 'corrected', [[70, corrected('hoankiem', true)]]);
    await addHeldMeeting(city, 'sample');
    city.db.run(`UPDATE meetings SET sample = 1 WHERE id = 'sample'`);
    await addMeeting(city, { id: 'secret', title: null, form: null, secret: true, invitedRoomIds: [], agenda: [] });
    const registered = { class: 'giao-ban', organiserUnitId: 'city' } as const;
    const secret: MeetingEvent = { type: 'meeting.registered', version: 1, payload: registered };
    await city.log.append('secret', 0, [{ at: MORNING, actor: 'system', events: [secret] }]);
    await city.meetings.progress('secret', { phase: 'convened' });
    await city.lines.catchUp();
    const before = kept(city);
    expect(before.lines.map(({ id, day, sample, secret: isSecret }) => [id, day, sample, isSecret])).toEqual([
      ['corrected', '2026-11-21', false, false],
      ['held', '2026-11-21', false, false],
      ['sample', '2026-11-21', true, false],
      ['secret', '2026-11-21', false, true],
    ]);
    expect(before.sums).toMatchObject([
      { unitId: 'hangbac', invited: 2, attended: 0 },
      { unitId: 'hoankiem', invited: 2, attended: 1 },
      { unitId: 'phuctan', invited: 2, attended: 2 },
    ]);

    for (const table of [participationMonths, participationYears, registerAttendance, registerEntries, registerUnits]) {
      city.db.delete(table).run();
    }
    expect(await city.registerProjection.behind()).toHaveLength(4);
    await city.lines.catchUp();
    expect(kept(city)).toEqual(before);
    expect(await city.registerProjection.behind()).toEqual([]);
  });
});
