import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from './database.ts';
import { parts } from './parts.ts';
import { invitationAttendees } from './schema/index.ts';

/** Who must come, the name as the reference under which it is kept. */
export type RecordedAttendee = { office: string; nameRef: string | null };

/** Who must come to a meeting: for all rooms, and for some in place of that. */
export type MeetingAttendees = {
  all: readonly RecordedAttendee[];
  exceptions: ReadonlyMap<string, readonly RecordedAttendee[]>;
};

/** Who must come to which meeting. */
export type InvitationAttendees = {
  of(meetingId: string): Promise<MeetingAttendees>;
  /** Of one room: its exception, or what holds for all. */
  ofRoom(meetingId: string, roomId: string): Promise<readonly RecordedAttendee[]>;
  /** For all rooms (null), or for these in place of that; nobody for a room takes its exception back. */
  set(meetingId: string, roomIds: readonly string[] | null, attendees: readonly RecordedAttendee[]): Promise<void>;
};

/** The repository of who must come. */
export const createInvitationAttendees = (db: Db): InvitationAttendees => {
  const of = async (meetingId: string): Promise<MeetingAttendees> => {
    const rows = db
      .select()
      .from(invitationAttendees)
      .where(eq(invitationAttendees.meetingId, meetingId))
      .orderBy(asc(invitationAttendees.position))
      .all();
    const byRoom = Map.groupBy(rows, ({ roomId }) => roomId);
    const exceptions = new Map<string, RecordedAttendee[]>();
    for (const [roomId, members] of byRoom) if (roomId !== null) exceptions.set(roomId, members.map(attendeeOf));
    return { all: (byRoom.get(null) ?? []).map(attendeeOf), exceptions };
  };

  return {
    of,
    ofRoom: async (meetingId, roomId) => {
      const { all, exceptions } = await of(meetingId);
      return exceptions.get(roomId) ?? all;
    },
    set: async (meetingId, roomIds, attendees) => {
      db.transaction((tx) => {
        const ofMeeting = eq(invitationAttendees.meetingId, meetingId);
        if (roomIds === null) {
          tx.delete(invitationAttendees)
            .where(and(ofMeeting, isNull(invitationAttendees.roomId)))
            .run();
        }
        for (const part of parts(roomIds ?? [])) {
          tx.delete(invitationAttendees)
            .where(and(ofMeeting, inArray(invitationAttendees.roomId, part)))
            .run();
        }
        const rows = (roomIds ?? [null]).flatMap((roomId) =>
          attendees.map((attendee, position) => ({ ...attendee, meetingId, roomId, position })),
        );
        for (const part of parts(rows)) tx.insert(invitationAttendees).values(part).run();
      });
    },
  };
};

const attendeeOf = ({ office, nameRef }: RecordedAttendee): RecordedAttendee => ({ office, nameRef });
