import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { accountOf, roomOf } from '#shared/contract/ids.ts';
import type { UnitLevel } from '#shared/contract/units.ts';
import type { RosterEntry } from '#shared/contract/views.ts';
import type { MeetingDirectory } from '../ports.ts';
import type { Db } from './database.ts';
import type { Meetings } from './meetings.ts';
import { parts } from './parts.ts';
import { accounts, invitations, meetings as register, rooms, unitVersions } from './schema/index.ts';
import { dayOfColumn, versionAsOf } from './unit-on-day.ts';

const group = alias(unitVersions, 'group');

/** Where no meeting says of which day, names are today's, in Việt Nam. */
const TODAY = sql`date('now', '+7 hours')`;

/** Names, and for papers the levels of units. */
export type Directory = MeetingDirectory & {
  /** The levels of these rooms' units on a day (`YYYY-MM-DD`). */
  levels(roomIds: readonly string[], day: string): Promise<Map<string, UnitLevel>>;
  /** The names of units on a day; unknown ones are missing. */
  unitNames(unitIds: readonly string[], day: string): Promise<Map<string, string>>;
};

/** Rooms with the names that their units and those above have on the day of a meeting. */
const selectRooms = (db: Db, meetingId: string) =>
  db
    .select({ roomId: rooms.id, unit: unitVersions, groupName: group.name, phone: rooms.phone })
    .from(rooms)
    .innerJoin(register, eq(register.id, meetingId))
    .innerJoin(
      unitVersions,
      and(
        eq(unitVersions.unitId, rooms.unitId),
        eq(unitVersions.validFrom, versionAsOf(rooms.unitId, dayOfColumn(register.startsAt))),
      ),
    )
    .leftJoin(
      group,
      and(
        eq(group.unitId, unitVersions.parentId),
        eq(group.validFrom, versionAsOf(unitVersions.parentId, dayOfColumn(register.startsAt))),
      ),
    )
    .$dynamic();

const rosterEntryOf = ({
  roomId,
  unit,
  groupName,
  phone,
}: ReturnType<ReturnType<typeof selectRooms>['all']>[number]): RosterEntry => ({
  roomId,
  unitId: unit.unitId,
  name: unit.name,
  groupId: unit.parentId ?? unit.unitId,
  groupName: groupName ?? unit.name,
  phone,
});

/** The names that a live meeting shows beside what its log tells: those of the meeting's day. */
export const createDirectory = (db: Db, meetings: Meetings): Directory => ({
  roster: async (meetingId) =>
    selectRooms(db, meetingId)
      .innerJoin(invitations, and(eq(invitations.meetingId, register.id), eq(invitations.roomId, rooms.id)))
      .orderBy(asc(invitations.position))
      .all()
      .map(rosterEntryOf),

  rosterEntry: async (meetingId, roomId) => {
    const row = selectRooms(db, meetingId).where(eq(rooms.id, roomId)).get();
    return row && rosterEntryOf(row);
  },

  nameOf: async (party, day) => {
    const roomId = roomOf(party);
    if (roomId !== undefined) {
      const row = db
        .select({ name: unitVersions.name })
        .from(rooms)
        .innerJoin(
          unitVersions,
          and(
            eq(unitVersions.unitId, rooms.unitId),
            eq(unitVersions.validFrom, versionAsOf(rooms.unitId, day ?? TODAY)),
          ),
        )
        .where(eq(rooms.id, roomId))
        .get();
      return row?.name ?? party;
    }
    const row = db
      .select({ name: accounts.displayName })
      .from(accounts)
      .where(eq(accounts.id, accountOf(party) ?? ''))
      .get();
    return row?.name ?? party;
  },

  levels: async (roomIds, day) =>
    new Map(
      [...parts(roomIds)].flatMap((part) =>
        db
          .select({ roomId: rooms.id, level: unitVersions.level })
          .from(rooms)
          .innerJoin(
            unitVersions,
            and(eq(unitVersions.unitId, rooms.unitId), eq(unitVersions.validFrom, versionAsOf(rooms.unitId, day))),
          )
          .where(inArray(rooms.id, part))
          .all()
          .map(({ roomId, level }) => [roomId, level] as const),
      ),
    ),

  unitNames: async (unitIds, day) =>
    new Map(
      [...parts(unitIds)].flatMap((part) =>
        db
          .select({ unitId: unitVersions.unitId, name: unitVersions.name })
          .from(unitVersions)
          .where(
            and(inArray(unitVersions.unitId, part), eq(unitVersions.validFrom, versionAsOf(unitVersions.unitId, day))),
          )
          .all()
          .map(({ unitId, name }) => [unitId, name] as const),
      ),
    ),

  unknownUnits: async (meetingId, unitIds) => {
    const known = db
      .select({ unitId: unitVersions.unitId })
      .from(unitVersions)
      .innerJoin(register, eq(register.id, meetingId))
      .where(
        and(
          inArray(unitVersions.unitId, [...unitIds]),
          eq(unitVersions.validFrom, versionAsOf(unitVersions.unitId, dayOfColumn(register.startsAt))),
        ),
      )
      .all();
    const there = new Set(known.map(({ unitId }) => unitId));
    return unitIds.filter((unitId) => !there.has(unitId));
  },

  unfinished: async () => meetings.unfinished(),
});
