import { and, asc, count, desc, eq, gt, inArray, lt, ne, sql } from 'drizzle-orm';
import type { EventOf } from '#shared/contract/events.ts';
import type { AgendaItem, Phase } from '#shared/contract/meetings.ts';
import { itemIdAt } from '#shared/meeting/upcast.ts';
import type { Db, Tx } from './database.ts';
import { type MeetingRecord, selectMeetings } from './meeting-record.ts';
import { parts } from './parts.ts';
import { agendaItems, invitations, meetings } from './schema/index.ts';

export type { MeetingRecord };

/** A meeting as it is entered: a draft until its log has begun. */
export type NewMeeting = Omit<typeof meetings.$inferInsert, 'phase' | 'openedAt' | 'endedAt' | 'calledOffReason'> & {
  invitedRoomIds: readonly string[];
  agenda: readonly AgendaItem[];
};

/** What the log changes in the register. */
export type Progress = {
  phase?: Phase;
  openedAt?: number;
  endedAt?: number;
  deputyId?: string | null;
  calledOffReason?: string | null;
  movedAt?: number;
};

/** What was laid down anew. */
export type ChangedFacts = EventOf<'meeting.changed'>['payload'];

/** The register of meetings. */
export type Meetings = {
  /** Enters a draft with its invitations and agenda as one step. */
  add(meeting: NewMeeting): Promise<void>;
  /** Takes back a draft whose convening was refused. */
  discard(id: string): Promise<void>;
  progress(id: string, change: Progress): Promise<void>;
  /** Lays the facts down anew. What else is kept of a room that stays invited is not touched. */
  change(id: string, facts: ChangedFacts): Promise<void>;
  byId(id: string): Promise<MeetingRecord | undefined>;
  /** Meetings, drafts apart, that take place at any time within [from, to), in order of their start. */
  between(from: number, to: number): Promise<MeetingRecord[]>;
  /** The last of the sample meetings of a unit that can still be held and starts within [from, to). */
  latestSample(organiserUnitId: string, from: number, to: number): Promise<MeetingRecord | undefined>;
  /** Rooms invited, in the roster's order. */
  invitedRooms(id: string): Promise<string[]>;
  isInvited(id: string, roomId: string): Promise<boolean>;
  agendaOf(id: string): Promise<AgendaItem[]>;
  /** Ids of meetings that are open or paused. */
  unfinished(): Promise<string[]>;
  /** Ids of meetings that have not come to an end, drafts included. */
  goingOn(): Promise<string[]>;
};

/** The repository of meetings. */
export const createMeetings = (db: Db): Meetings => ({
  add: async (meeting) => {
    db.transaction((tx) => enterMeeting(tx, meeting));
  },

  discard: async (id) => {
    db.delete(meetings)
      .where(and(eq(meetings.id, id), eq(meetings.phase, 'draft')))
      .run();
  },

  progress: async (id, change) => {
    db.update(meetings).set(change).where(eq(meetings.id, id)).run();
  },

  change: async (id, { invitedRoomIds, agenda, ...facts }) => {
    db.transaction((tx) => {
      tx.update(meetings).set(facts).where(eq(meetings.id, id)).run();
      const stays = new Set(invitedRoomIds);
      const gone = invitedTo(tx, id).filter((roomId) => !stays.has(roomId));
      for (const part of parts(gone)) {
        tx.delete(invitations)
          .where(and(eq(invitations.meetingId, id), inArray(invitations.roomId, part)))
          .run();
      }
      enterInvitations(tx, id, invitedRoomIds);
      tx.delete(agendaItems).where(eq(agendaItems.meetingId, id)).run();
      enterAgenda(tx, id, agenda);
    });
  },

  byId: async (id) => selectMeetings(db).where(eq(meetings.id, id)).get(),

  between: async (from, to) =>
    selectMeetings(db)
      .where(and(lt(meetings.startsAt, to), gt(meetings.endsAt, from), ne(meetings.phase, 'draft')))
      .orderBy(asc(meetings.startsAt), asc(meetings.id))
      .all(),

  latestSample: async (organiserUnitId, from, to) =>
    selectMeetings(db)
      .where(
        and(
          eq(meetings.organiserUnitId, organiserUnitId),
          eq(meetings.sample, true),
          lt(meetings.startsAt, to),
          gt(meetings.endsAt, from),
          inArray(meetings.phase, ['convened', 'open', 'paused']),
        ),
      )
      .orderBy(desc(meetings.startsAt))
      .limit(1)
      .get(),

  invitedRooms: async (id) => invitedTo(db, id),

  isInvited: async (id, roomId) =>
    (db
      .select({ found: count() })
      .from(invitations)
      .where(and(eq(invitations.meetingId, id), eq(invitations.roomId, roomId)))
      .get()?.found ?? 0) > 0,

  agendaOf: async (id) =>
    db
      .select()
      .from(agendaItems)
      .where(eq(agendaItems.meetingId, id))
      .orderBy(asc(agendaItems.position))
      .all()
      .map(({ meetingId: _meeting, position, itemId, ...item }) => ({ ...item, itemId: itemId ?? itemIdAt(position) })),

  unfinished: async () => idsIn(db, ['open', 'paused']),

  goingOn: async () => idsIn(db, ['draft', 'convened', 'postponed', 'open', 'paused']),
});

/** Enters a draft with its invitations and agenda, within a step that may hold more. */
export const enterMeeting = (tx: Tx, { invitedRoomIds, agenda, ...facts }: NewMeeting): void => {
  tx.insert(meetings)
    .values({ ...facts, phase: 'draft' })
    .run();
  enterInvitations(tx, facts.id, invitedRoomIds);
  enterAgenda(tx, facts.id, agenda);
};

/** Rooms that are invited already change their place alone. */
const enterInvitations = (tx: Tx, meetingId: string, roomIds: readonly string[]): void => {
  const invited = roomIds.map((roomId, position) => ({ meetingId, roomId, position }));
  for (const part of parts(invited)) {
    tx.insert(invitations)
      .values(part)
      .onConflictDoUpdate({
        target: [invitations.meetingId, invitations.roomId],
        set: { position: sql`excluded.position` },
      })
      .run();
  }
};

const enterAgenda = (tx: Tx, meetingId: string, agenda: readonly AgendaItem[]): void => {
  for (const [position, item] of agenda.entries()) {
    tx.insert(agendaItems)
      .values({ meetingId, position, ...item })
      .run();
  }
};

const invitedTo = (db: Db | Tx, meetingId: string): string[] =>
  db
    .select({ roomId: invitations.roomId })
    .from(invitations)
    .where(eq(invitations.meetingId, meetingId))
    .orderBy(asc(invitations.position))
    .all()
    .map((row) => row.roomId);

const idsIn = (db: Db, phases: Phase[]): string[] =>
  db
    .select({ id: meetings.id })
    .from(meetings)
    .where(inArray(meetings.phase, phases))
    .all()
    .map((row) => row.id);
