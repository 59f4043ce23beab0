import { and, between, type Column, count, desc, eq, gt, isNotNull, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import type { ParticipationFacet, ParticipationSums, UnitMeeting } from '#shared/contract/participation.ts';
import type { Days } from '#shared/periods/periods.ts';
import { wholeYears } from '#shared/periods/whole-years.ts';
import { totalOf } from '#shared/targets/participation.ts';
import type { Db } from './database.ts';
import {
  participationMonths,
  participationYears,
  registerAttendance,
  registerEntries,
  registerUnits,
} from './schema/index.ts';

/** A meeting of a unit; its organiser by key, who is named as on the day. */
export type AttendedMeeting = Omit<UnitMeeting, 'organiserName'> & { organiserUnitId: string };

/** What units did in meetings: read from the sums of months and years, and from the rows where a unit's meetings are wanted. */
export type ParticipationReading = {
  /** The sums from one month to another (`YYYY-MM`, both included), by unit: of all, or of one. */
  sums(from: string, to: string, unitId?: string): Promise<Map<string, ParticipationSums>>;
  /** The meetings behind the sums of a unit, latest first, and how many there are. */
  meetingsOf(unitId: string, wanted: Wanted): Promise<{ meetings: AttendedMeeting[]; total: number }>;
};

type Wanted = { days: Days; only: ParticipationFacet | undefined; skip: number; most: number };

const row = registerAttendance;
const entry = registerEntries;

const sumOf = (column: Column) => sql<number>`sum(${column})`;

const sumsIn = (table: typeof participationMonths | typeof participationYears) => ({
  invited: sumOf(table.invited),
  attended: sumOf(table.attended),
  late: sumOf(table.late),
  leftEarly: sumOf(table.leftEarly),
  excused: sumOf(table.excused),
  disconnections: sumOf(table.disconnections),
  timesSpoken: sumOf(table.timesSpoken),
  spokenMs: sumOf(table.spokenMs),
  presentMs: sumOf(table.presentMs),
  openMs: sumOf(table.openMs),
});

/** The repository of participation. It only reads: what it reads is kept with the register. */
export const createParticipationReading = (db: Db): ParticipationReading => ({
  sums: async (from, to, unitId) => {
    const { years, months } = wholeYears({ from, to });
    const ofUnit = unitId === undefined ? undefined : eq(registerUnits.unitId, unitId);
    const parts = [
      ...(years === null ? [] : [sumsOver(db, participationYears, participationYears.year, years, ofUnit)]),
      ...months.map((part) => sumsOver(db, participationMonths, participationMonths.month, part, ofUnit)),
    ];
    const byUnit = Map.groupBy(parts.flat(), (part) => part.unitId);
    return new Map([...byUnit].map(([id, all]) => [id, totalOf(all)]));
  },

  meetingsOf: async (unitId, { days, only, skip, most }) => {
    const unit = db.select().from(registerUnits).where(eq(registerUnits.unitId, unitId)).get();
    if (unit === undefined) return { meetings: [], total: 0 };
    const wanted = and(
      eq(row.unitNo, unit.no),
      isNotNull(row.attended),
      between(entry.day, days.from, days.to),
      counted,
      only && FACETS[only],
    );
    const total = db
      .select({ value: count() })
      .from(row)
      .innerJoin(entry, eq(entry.no, row.entryNo))
      .where(wanted)
      .get();
    const rows = db
      .select({ row, entry })
      .from(row)
      .innerJoin(entry, eq(entry.no, row.entryNo))
      .where(wanted)
      .orderBy(desc(entry.day), desc(entry.startsAt), desc(entry.no))
      .limit(most)
      .offset(skip)
      .all();
    return { meetings: rows.map(toMeeting), total: total?.value ?? 0 };
  },
});

/** The lines of the register whose attendance is summed. */
const counted = and(
  eq(entry.state, 'held'),
  eq(entry.secret, false),
  eq(entry.sample, false),
  isNull(entry.removedAt),
  or(isNull(entry.form), ne(entry.form, 'chay-thu')),
);

const FACETS: Record<ParticipationFacet, SQL | undefined> = {
  attended: eq(row.attended, 1),
  late: eq(row.late, 1),
  'left-early': eq(row.leftEarly, 1),
  excused: and(eq(row.attended, 0), eq(row.excused, 1)),
  unexcused: and(eq(row.attended, 0), eq(row.excused, 0)),
  disconnected: gt(row.disconnections, 0),
  spoke: gt(row.timesSpoken, 0),
};

const sumsOver = (
  db: Db,
  table: typeof participationMonths | typeof participationYears,
  span: Column,
  { from, to }: Days,
  ofUnit: SQL | undefined,
) =>
  db
    .select({ unitId: registerUnits.unitId, ...sumsIn(table) })
    .from(table)
    .innerJoin(registerUnits, eq(registerUnits.no, table.unitNo))
    .where(and(between(span, from, to), ofUnit))
    .groupBy(table.unitNo)
    .all();

type Row = { row: typeof registerAttendance.$inferSelect; entry: typeof registerEntries.$inferSelect };

const toMeeting = ({ row: did, entry: meeting }: Row): AttendedMeeting => ({
  id: meeting.id,
  title: meeting.title ?? '',
  organiserUnitId: meeting.organiserUnitId,
  day: meeting.day,
  startsAt: meeting.startsAt,
  form: meeting.form,
  attended: did.attended === 1,
  late: did.late > 0,
  leftEarly: did.leftEarly > 0,
  excused: did.excused > 0,
  presentMs: did.presentMs,
  disconnections: did.disconnections,
  timesSpoken: did.timesSpoken,
  spokenMs: did.spokenMs,
});
