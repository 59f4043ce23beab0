import { and, between, count, desc, eq, inArray, isNull, max, min, sql } from 'drizzle-orm';
import type { Acceptance } from '#shared/contract/coverage.ts';
import type { Days } from '#shared/periods/periods.ts';
import type { Proof } from '#shared/targets/coverage.ts';
import { boundsOf, dayOf } from '../calendar.ts';
import { type Deed, writeAudit } from './audit.ts';
import type { Db, Tx } from './database.ts';
import { parts } from './parts.ts';
import { acceptances, acceptedUnits, connectionChecks, provenMonths, rooms } from './schema/index.ts';

/** What proves that rooms were equipped and connected. */
export type Coverage = {
  /** The last proof of each unit in each month of these days, in the order of days: what the end of a month is told by. */
  proofs(days: Days): Promise<Proof[]>;
  /** The last proof of each unit up to a day, in the order of days. */
  until(day: string): Promise<Proof[]>;
  /** On which day the rooms of these units first ran a connection check, passed or not. */
  firstChecks(unitIds: readonly string[]): Promise<Map<string, string>>;
  acceptances(): Promise<Acceptance[]>;
  acceptance(id: string): Promise<Acceptance | undefined>;
  accept(entered: Omit<Acceptance, 'units'> & { unitIds: readonly string[] }, deed: Deed): Promise<void>;
  withdraw(id: string, deed: Deed): Promise<void>;
};

/** Remembers that a room has passed its check: within the step that stores the check. */
export const rememberProof = (tx: Tx, { roomId, at }: { roomId: string; at: number }): void => {
  const room = tx.select({ unitId: rooms.unitId }).from(rooms).where(eq(rooms.id, roomId)).get();
  if (room === undefined) return;
  const lastDay = dayOf(at);
  tx.insert(provenMonths)
    .values({ unitId: room.unitId, month: lastDay.slice(0, 7), lastDay })
    .onConflictDoUpdate({
      target: [provenMonths.unitId, provenMonths.month],
      set: { lastDay: sql`max(${provenMonths.lastDay}, excluded.last_day)` },
    })
    .run();
};

const byDay = (one: Proof, other: Proof): number => (one.day < other.day ? -1 : Number(one.day > other.day));

/** The repository of proofs. */
export const createCoverage = (db: Db): Coverage => {
  const onPaper = ({ from, to }: Days): Proof[] =>
    db
      .select({ unitId: acceptedUnits.unitId, day: acceptances.day })
      .from(acceptances)
      .innerJoin(acceptedUnits, eq(acceptedUnits.acceptanceId, acceptances.id))
      .where(and(between(acceptances.day, from, to), isNull(acceptances.removedAt)))
      .all()
      .map((proof) => ({ ...proof, by: 'paper' }));

  const listed = () =>
    db
      .select({
        id: acceptances.id,
        day: acceptances.day,
        evidence: acceptances.evidence,
        enteredAt: acceptances.enteredAt,
        byName: acceptances.byName,
        units: count(acceptedUnits.unitId),
      })
      .from(acceptances)
      .leftJoin(acceptedUnits, eq(acceptedUnits.acceptanceId, acceptances.id))
      .groupBy(acceptances.id)
      .orderBy(desc(acceptances.day), desc(acceptances.enteredAt));

  return {
    proofs: async (days) => {
      const checked = db
        .select({ unitId: provenMonths.unitId, day: provenMonths.lastDay })
        .from(provenMonths)
        .where(between(provenMonths.lastDay, days.from, days.to))
        .all()
        .map((proof): Proof => ({ ...proof, by: 'check' }));
      return [...checked, ...onPaper(days)].toSorted(byDay);
    },

    until: async (day) => {
      const monthStart = `${day.slice(0, 7)}-01`;
      const before = db
        .select({ unitId: provenMonths.unitId, day: max(provenMonths.lastDay) })
        .from(provenMonths)
        .where(sql`${provenMonths.lastDay} < ${monthStart}`)
        .groupBy(provenMonths.unitId)
        .all();
      // Within its month a day needs the checks themselves: the sums know only the last of a month.
      const within = db
        .select({ unitId: rooms.unitId, at: max(connectionChecks.at) })
        .from(connectionChecks)
        .innerJoin(rooms, eq(rooms.id, connectionChecks.roomId))
        .where(
          and(
            eq(connectionChecks.passed, true),
            between(connectionChecks.at, boundsOf(monthStart).from, boundsOf(day).to - 1),
          ),
        )
        .groupBy(rooms.unitId)
        .all();
      const checked = [
        ...before.flatMap((proof) => (proof.day === null ? [] : [{ unitId: proof.unitId, day: proof.day }])),
        ...within.flatMap(({ unitId, at }) => (at === null ? [] : [{ unitId, day: dayOf(at) }])),
      ];
      return [
        ...checked.map((proof): Proof => ({ ...proof, by: 'check' })),
        ...onPaper({ from: '', to: day }),
      ].toSorted(byDay);
    },

    firstChecks: async (unitIds) => {
      const first = new Map<string, string>();
      for (const part of parts(unitIds)) {
        const rows = db
          .select({ unitId: rooms.unitId, at: min(connectionChecks.at) })
          .from(connectionChecks)
          .innerJoin(rooms, eq(rooms.id, connectionChecks.roomId))
          .where(inArray(rooms.unitId, part))
          .groupBy(rooms.unitId)
          .all();
        for (const { unitId, at } of rows) if (at !== null) first.set(unitId, dayOf(at));
      }
      return first;
    },

    acceptances: async () => listed().where(isNull(acceptances.removedAt)).all(),

    acceptance: async (id) =>
      listed()
        .where(and(eq(acceptances.id, id), isNull(acceptances.removedAt)))
        .get(),

    accept: async ({ unitIds, ...entered }, deed) => {
      db.transaction((tx) => {
        tx.insert(acceptances).values(entered).run();
        for (const part of parts(unitIds)) {
          tx.insert(acceptedUnits)
            .values(part.map((unitId) => ({ acceptanceId: entered.id, unitId })))
            .run();
        }
        writeAudit(tx, deed);
      });
    },

    withdraw: async (id, deed) => {
      db.transaction((tx) => {
        tx.update(acceptances).set({ removedAt: deed.at }).where(eq(acceptances.id, id)).run();
        writeAudit(tx, deed);
      });
    },
  };
};
