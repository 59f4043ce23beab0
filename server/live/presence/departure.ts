import type { Logger } from 'pino';
import type { Actor, CommandOf } from '#shared/contract/commands.ts';
import type { PartyId } from '#shared/contract/ids.ts';
import type { ErrorCode } from '#shared/contract/refusals.ts';
import type { Turns } from '../../turns.ts';
import type { Connection } from '../gateway/connection.ts';
import type { LiveMeeting } from '../meeting/live-meeting.ts';
import type { LiveMeetings } from '../meeting/live-meetings.ts';
import type { Seat } from '../meeting/seat.ts';
import type { LiveDeps } from '../ports.ts';
import { partyOf } from './parties.ts';

type LeaveReason = CommandOf<'party.leave'>['payload']['reason'];

/** How parties go: by their own will, with a lost line, or put out by another of their devices. */
export type Departure = {
  /** The party says good-bye: it has left at once. The caller holds the party's turn. */
  leave: (meeting: LiveMeeting, seat: Seat, reason: LeaveReason) => Promise<void>;
  /** The seat is empty and its line to the media goes on: another connection of the same page takes it up. */
  handOver: (meeting: LiveMeeting, seat: Seat) => void;
  /** The seat is empty; the party keeps its place in the meeting. Its presence ends where life was last seen. */
  vacate: (meeting: LiveMeeting, seat: Seat) => Promise<number>;
  /** The seat is given up because its rights are others now: who sat there enters again by himself, to his kept place. */
  unseat: (meeting: LiveMeeting, seat: Seat) => Promise<void>;
  /** The party may not be here any more: it has left, is told why, and its connection is over. */
  dismiss: (meeting: LiveMeeting, seat: Seat, why: ErrorCode) => Promise<void>;
  /** The meeting has put the party out: nothing of it stays here. */
  evict: (meeting: LiveMeeting, party: PartyId) => Promise<void>;
  /** A connection is gone: the party's place is kept for the time of grace, which began when life was last seen. */
  lose: (connection: Connection) => Promise<void>;
  /** Keeps the place of a party that is not connected; it has left, last seen at `lastSeenAt`, if it does not come back. */
  keepPlace: (meeting: LiveMeeting, party: PartyId, lastSeenAt: number, ms: number) => void;
};

type DepartureDeps = Pick<LiveDeps, 'rules' | 'clock'> & { meetings: LiveMeetings; turns: Turns; logger: Logger };

export const createDeparture = ({ meetings, turns, rules, clock, logger }: DepartureDeps): Departure => {
  const submitLeave = async (
    { grace, actor }: LiveMeeting,
    payload: CommandOf<'party.leave'>['payload'],
    by: Actor,
  ): Promise<void> => {
    grace.end(payload.party);
    await actor.submit({ type: 'party.leave', payload }, by);
  };

  const standUp = ({ media, seats, broadcasts }: LiveMeeting, seat: Seat): void => {
    seats.remove(seat);
    seat.connection.seat = null;
    broadcasts.end(seat);
    media.watching.drop(seat);
  };

  const empty = async (meeting: LiveMeeting, seat: Seat): Promise<number> => {
    const { connection, attachment } = seat;
    const { media } = meeting;
    standUp(meeting, seat);
    const heard = await media.lines.detach(attachment);
    media.changed();
    return Math.max(connection.lastSeenAt(), heard ?? 0);
  };

  const vacate = async (meeting: LiveMeeting, seat: Seat): Promise<number> => {
    const at = await empty(meeting, seat);
    await meeting.actor.submit({ type: 'media.down', payload: { party: seat.party, at } }, 'system');
    return at;
  };

  /** Nobody has come back in time. */
  const giveUp = async (meetingId: string, party: PartyId, lastSeenAt: number): Promise<void> =>
    turns.take(party, async () =>
      meetings.use(meetingId, async (meeting) => {
        if (meeting.seats.of(party)) return;
        await submitLeave(meeting, { party, reason: 'lost', lastSeenAt }, 'system');
      }),
    );

  const overdue = (meetingId: string, party: PartyId, lastSeenAt: number): void => {
    giveUp(meetingId, party, lastSeenAt).catch((error: unknown) =>
      logger.error({ err: error, meetingId }, 'a party that did not come back is still in its meeting'),
    );
  };

  const keepPlace = ({ id, grace }: LiveMeeting, party: PartyId, lastSeenAt: number, ms: number): void =>
    grace.keep(party, ms, () => overdue(id, party, lastSeenAt));

  const leave: Departure['leave'] = async (meeting, seat, reason) => {
    const { party, standing, connection } = seat;
    const left = { party, reason, lastSeenAt: connection.lastSeenAt() };
    await Promise.all([empty(meeting, seat), submitLeave(meeting, left, { party, standing })]);
  };

  return {
    leave,
    handOver(meeting, seat) {
      standUp(meeting, seat);
      // Until the new seat knows of them as a whole.
      seat.attachment.held = [];
    },
    vacate,
    keepPlace,
    async unseat(meeting, seat) {
      const lastSeenAt = await vacate(meeting, seat);
      keepPlace(meeting, seat.party, lastSeenAt, (await rules()).graceMs);
      seat.connection.push('standing.changed', { meetingId: meeting.id });
    },
    async dismiss(meeting, seat, why) {
      await leave(meeting, seat, 'left');
      seat.connection.end(why);
    },
    async evict(meeting, party) {
      meeting.grace.end(party);
      const seat = meeting.seats.of(party);
      if (!seat) return;
      await empty(meeting, seat);
      seat.connection.end('expelled');
    },
    lose: async (connection) =>
      turns.take(partyOf(connection.principal), async () => {
        const { seat } = connection;
        if (seat === null) return;
        await meetings.use(seat.meetingId, async (meeting) => {
          const lastSeenAt = await vacate(meeting, seat);
          // A line that went silent is noticed up to 10 s later. A gap for which attendance counts a disconnection, and only
          // such a one, costs the place as well.
          const untilOver = lastSeenAt + (await rules()).graceMs - clock();
          keepPlace(meeting, seat.party, lastSeenAt, untilOver);
        });
      }),
  };
};
