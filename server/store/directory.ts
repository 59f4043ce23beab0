import { asc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { accountOf, roomOf } from '#shared/contract/ids.ts';
import type { RosterEntry } from '#shared/contract/views.ts';
import type { MeetingDirectory } from '../ports.ts';
import type { Db } from './database.ts';
import type { Meetings } from './meetings.ts';
import { accounts, invitations, rooms, units } from './schema/index.ts';

const group = alias(units, 'group');

/** The names that a live meeting shows beside what its log tells. */
export const createDirectory = (db: Db, meetings: Meetings): MeetingDirectory => ({
  roster: async (meetingId) =>
    db
      .select({ roomId: rooms.id, unit: units, groupName: group.name, phone: rooms.phone })
      .from(invitations)
      .innerJoin(rooms, eq(rooms.id, invitations.roomId))
      .innerJoin(units, eq(units.id, rooms.unitId))
      .leftJoin(group, eq(group.id, units.parentId))
      .where(eq(invitations.meetingId, meetingId))
      .orderBy(asc(invitations.position))
      .all()
      .map(({ roomId, unit, groupName, phone }): RosterEntry => ({
        roomId,
        unitId: unit.id,
        name: unit.name,
        groupId: unit.parentId ?? unit.id,
        groupName: groupName ?? unit.name,
        phone,
      })),

  nameOf: async (party) => {
    const roomId = roomOf(party);
    if (roomId !== undefined) {
      const row = db
        .select({ name: units.name })
        .from(rooms)
        .innerJoin(units, eq(units.id, rooms.unitId))
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

  unfinished: async () => meetings.unfinished(),
});
