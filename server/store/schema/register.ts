import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { meetingClass, meetingForm } from '#shared/contract/meetings.ts';
import { registerOrigin, registerState } from '#shared/contract/register.ts';
import { units } from './units.ts';
import { word } from './word.ts';

const flag = (name: string) => integer(name, { mode: 'boolean' });

/**
 * The register of all meetings, wherever they were held: what the figures count. Lines of meetings convened here follow their
 * logs; the others are entered by hand or read from files.
 */
export const registerEntries = sqliteTable(
  'register_entries',
  {
    /** A short key for the millions of rows below. */
    no: integer('no').primaryKey({ autoIncrement: true }),
    /** Of a meeting convened here: the meeting's id. */
    id: text('id').notNull().unique(),
    origin: word('origin', registerOrigin).notNull(),
    title: text('title'),
    organiserUnitId: text('organiser_unit_id')
      .notNull()
      .references(() => units.id),
    class: word('class', meetingClass).notNull(),
    wide: flag('wide').notNull(),
    form: word('form', meetingForm),
    remoteOnline: flag('remote_online').notNull(),
    secret: flag('secret').notNull(),
    /** `YYYY-MM-DD` in Asia/Ho_Chi_Minh. */
    day: text('day').notNull(),
    startsAt: integer('starts_at'),
    endsAt: integer('ends_at'),
    state: word('state', registerState).notNull(),
    /** JSON, checked when it is read: levels of the units invited. */
    reach: text('reach').notNull(),
    sites: integer('sites'),
    sitesConnected: integer('sites_connected'),
    /** Open time of a meeting whose attendance is known; null of the others. */
    openMs: integer('open_ms'),
    platform: text('platform').notNull().default(''),
    evidence: text('evidence').notNull().default(''),
    /** A sample to be played with; counts nowhere and stands in no list. */
    sample: flag('sample').notNull().default(false),
    /** What a line of a file said, hashed: the same file read twice adds nothing. */
    importKey: text('import_key').unique(),
    enteredAt: integer('entered_at').notNull(),
    /** When something that a figure depends on was last changed. */
    changedAt: integer('changed_at').notNull(),
    /** Taken out of the register by hand, with a reason in the audit. */
    removedAt: integer('removed_at'),
    /** Of a meeting convened here: up to which event of its log the line tells. */
    logSeq: integer('log_seq'),
  },
  (table) => [
    index('register_day').on(table.day),
    index('register_organiser').on(table.organiserUnitId, table.day),
    index('register_planned')
      .on(table.day)
      .where(sql`state = 'planned'`),
  ],
);

/** Short keys of units, for the millions of rows of attendance. */
export const registerUnits = sqliteTable('register_units', {
  no: integer('no').primaryKey({ autoIncrement: true }),
  unitId: text('unit_id')
    .notNull()
    .unique()
    .references(() => units.id),
});

const whatTheyDid = {
  late: integer('late').notNull(),
  leftEarly: integer('left_early').notNull(),
  excused: integer('excused').notNull(),
  presentMs: integer('present_ms').notNull(),
  disconnections: integer('disconnections').notNull(),
  spokenMs: integer('spoken_ms').notNull(),
  timesSpoken: integer('times_spoken').notNull(),
};

/** Units invited to the meetings of the register, and what is known of their attendance: as counted, corrections included. */
export const registerAttendance = sqliteTable(
  'register_attendance',
  {
    entryNo: integer('entry_no')
      .notNull()
      .references(() => registerEntries.no, { onDelete: 'cascade' }),
    unitNo: integer('unit_no')
      .notNull()
      .references(() => registerUnits.no),
    /** 1 attended, 0 did not; null where nobody knows, as of most meetings that were not held here. */
    attended: integer('attended'),
    ...whatTheyDid,
  },
  (table) => [
    primaryKey({ columns: [table.entryNo, table.unitNo] }),
    index('register_attendance_unit').on(table.unitNo, table.entryNo),
  ],
);

const ofUnit = () =>
  integer('unit_no')
    .notNull()
    .references(() => registerUnits.no);

const sums = {
  invited: integer('invited').notNull(),
  attended: integer('attended').notNull(),
  ...whatTheyDid,
  /** Open time of the meetings to which it was invited. */
  openMs: integer('open_ms').notNull(),
};

/**
 * Sums of the attendance of a unit in a month, kept by the same transaction as the rows: only meetings whose attendance is known,
 * neither secret ones nor rehearsals nor samples.
 */
export const participationMonths = sqliteTable(
  'participation_months',
  {
    unitNo: ofUnit(),
    /** `YYYY-MM`. */
    month: text('month').notNull(),
    ...sums,
  },
  (table) => [primaryKey({ columns: [table.unitNo, table.month] }), index('participation_month').on(table.month)],
);

/** The same sums by years: ten of them are read as fast as one. */
export const participationYears = sqliteTable(
  'participation_years',
  {
    unitNo: ofUnit(),
    /** `YYYY`. */
    year: text('year').notNull(),
    ...sums,
  },
  (table) => [primaryKey({ columns: [table.unitNo, table.year] }), index('participation_year').on(table.year)],
);
