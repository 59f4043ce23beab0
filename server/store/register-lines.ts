import { and, desc, eq, gte, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { RegisterFilter } from '#shared/contract/register-keeping.ts';
import type { RegisterStanding } from '#shared/contract/register.ts';
import { dayAt } from '#shared/periods/today.ts';
import type { Db } from './database.ts';
import { closedMonths, registerAttendance, registerEntries as entries, registerUnits } from './schema/index.ts';

/** A line as far as it takes to say whether somebody may see it and wants to. */
export type Candidate = Pick<
  typeof entries.$inferSelect,
  'no' | 'id' | 'day' | 'organiserUnitId' | 'title' | 'evidence'
>;

/** Where a page goes on. */
export type Place = Pick<Candidate, 'day' | 'no'>;

export type Search = {
  filter: Omit<RegisterFilter, 'text'>;
  now: number;
  /** Only lines after this one, in their order. */
  after: Place | null;
  isWanted: (candidate: Candidate) => boolean;
  most: number;
};

/** Finds lines of the register, newest first; neither samples nor what was taken out by hand. */
export type RegisterLines = {
  find(search: Search): Promise<Candidate[]>;
  /** The lines of which nobody has said what became of them. */
  unsettled(now: number): Promise<Candidate[]>;
  /** The units invited, in no order. */
  unitsOf(id: string): Promise<string[]>;
  /** When each month was closed, by month. */
  closings(): Promise<ReadonlyMap<string, number>>;
};

const CANDIDATE = {
  no: entries.no,
  id: entries.id,
  day: entries.day,
  organiserUnitId: entries.organiserUnitId,
  title: entries.title,
  evidence: entries.evidence,
};

const AT_ONCE = 500;

/** The repository of the register's list. */
export const createRegisterLines = (db: Db): RegisterLines => {
  const batch = (where: SQL | undefined, after: Place | null): Candidate[] =>
    db
      .select(CANDIDATE)
      .from(entries)
      .where(
        and(where, eq(entries.sample, false), isNull(entries.removedAt), after === null ? undefined : isAfter(after)),
      )
      .orderBy(desc(entries.day), desc(entries.no))
      .limit(AT_ONCE)
      .all();

  return {
    find: async ({ filter, now, after, isWanted, most }) => {
      const where = narrowedTo(filter, now);
      const found: Candidate[] = [];
      let rows = batch(where, after);
      while (rows.length > 0 && found.length < most) {
        found.push(...rows.filter(isWanted));
        rows = rows.length < AT_ONCE ? [] : batch(where, rows.at(-1) ?? null);
      }
      return found.slice(0, most);
    },

    unsettled: async (now) =>
      db
        .select(CANDIDATE)
        .from(entries)
        .where(and(standsAs('unsettled', now), eq(entries.sample, false), isNull(entries.removedAt)))
        .all(),

    unitsOf: async (id) =>
      db
        .select({ unitId: registerUnits.unitId })
        .from(registerAttendance)
        .innerJoin(entries, eq(entries.no, registerAttendance.entryNo))
        .innerJoin(registerUnits, eq(registerUnits.no, registerAttendance.unitNo))
        .where(eq(entries.id, id))
        .all()
        .map(({ unitId }) => unitId),

    closings: async () =>
      new Map(
        db
          .select()
          .from(closedMonths)
          .all()
          .map(({ month, closedAt }) => [month, closedAt]),
      ),
  };
};

/** Older than that place; the first term is what the index by days is entered with. */
const isAfter = ({ day, no }: Place): SQL | undefined =>
  and(lte(entries.day, day), or(lt(entries.day, day), lt(entries.no, no)));

const narrowedTo = (filter: Search['filter'], now: number): SQL | undefined =>
  and(
    filter.from === undefined ? undefined : gte(entries.day, filter.from),
    filter.to === undefined ? undefined : lte(entries.day, filter.to),
    filter.organiser === undefined ? undefined : eq(entries.organiserUnitId, filter.organiser),
    filter.class === undefined ? undefined : eq(entries.class, filter.class),
    filter.form === undefined ? undefined : eq(entries.form, filter.form),
    filter.wide === undefined ? undefined : eq(entries.wide, filter.wide === 'yes'),
    filter.origin === undefined ? undefined : eq(entries.origin, filter.origin),
    filter.standing === undefined ? undefined : standsAs(filter.standing, now),
  );

/** The rule of `standingOf`, for the database. */
const standsAs = (standing: RegisterStanding, now: number): SQL | undefined => {
  if (standing === 'called-off') return eq(entries.state, 'called-off');
  const hasPassed = sql`CASE WHEN ${entries.endsAt} IS NULL THEN ${entries.day} < ${dayAt(now)} ELSE ${entries.endsAt} <= ${now} END`;
  const overNetwork = sql`coalesce(${entries.form}, '') IN ('truc-tuyen', 'ket-hop')`;
  const planned = eq(entries.state, 'planned');
  if (standing === 'held') return or(eq(entries.state, 'held'), and(planned, hasPassed, sql`NOT ${overNetwork}`));
  if (standing === 'planned') return and(planned, sql`NOT ${hasPassed}`);
  return and(planned, hasPassed, overNetwork);
};
