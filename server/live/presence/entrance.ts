import type { JoinAnswer, LiveCommand } from '#shared/contract/live.ts';
import type { Standing } from '#shared/contract/meetings.ts';
import type { ErrorCode } from '#shared/contract/refusals.ts';
import { refusalFor } from '#shared/errors/catalogue.ts';
import { takesPart } from '#shared/meeting/rooms.ts';
import type { Knocking } from '../door/knocking.ts';
import type { Turns } from '../../turns.ts';
import type { Connection } from '../gateway/connection.ts';
import type { Handled } from '../gateway/handler.ts';
import { newAttachment, releaseHeld } from '../media/attachment.ts';
import type { LiveMeeting } from '../meeting/live-meeting.ts';
import type { LiveMeetings } from '../meeting/live-meetings.ts';
import type { Seat } from '../meeting/seat.ts';
import type { LiveDeps } from '../ports.ts';
import type { Departure } from './departure.ts';
import { mayTakeOver } from './devices.ts';
import { deviceOf, partyOf } from './parties.ts';

type JoinRequest = LiveCommand<'meeting.join'>;

/**
 * Enters a meeting: rights, devices, the party's place in the log, its line to the media. The answer is made when it
 * goes out, so that nothing that happens in between is missed or told twice.
 */
export type Enter = (connection: Connection, request: JoinRequest) => Promise<Handled<() => JoinAnswer>>;

type EntranceDeps = Pick<LiveDeps, 'register' | 'standing'> & {
  meetings: LiveMeetings;
  departure: Departure;
  knocking: Knocking;
  turns: Turns;
};

const refuse = (code: ErrorCode): { ok: false; code: ErrorCode } => ({ ok: false, code });

export const createEntrance = (deps: EntranceDeps): Enter => {
  const { meetings, departure, knocking, turns, register, standing } = deps;

  /** Where the party sits already. A room is in one meeting at a time; a person may follow two in two windows. */
  const presentSeats = (connection: Connection, meeting: LiveMeeting): Seat[] => {
    const party = partyOf(connection.principal);
    const places = connection.principal.kind === 'room' ? meetings.all() : [meeting];
    const seats = [connection.seat ?? undefined, ...places.map((place) => place.seats.of(party))];
    return [...new Set(seats.filter((seat) => seat !== undefined))];
  };

  /** The seat whose media the page still has: its connection was lost, and nobody has noticed here. */
  const seatToKeep = (present: readonly Seat[], meeting: LiveMeeting, keep: string | undefined): Seat | undefined =>
    present.find(
      ({ meetingId, attachment: { line, transportId } }) =>
        keep !== undefined && meetingId === meeting.id && line === 'up' && transportId === keep,
    );

  /** The old seat is given up: for another device or window, another meeting, or a new start on the same connection. */
  const giveUp = async (seat: Seat, connection: Connection, meeting: LiveMeeting): Promise<void> => {
    await meetings.use(seat.meetingId, async (old) => {
      if (old === meeting) await departure.vacate(old, seat);
      else await departure.leave(old, seat, seat.connection === connection ? 'left' : 'replaced');
    });
    if (seat.connection !== connection) seat.connection.end('replaced');
  };

  const sit = async (meeting: LiveMeeting, seat: Seat): Promise<Handled<() => JoinAnswer>> => {
    const { seats, media, broadcasts } = meeting;
    seats.add(seat);
    seat.connection.seat = seat;
    const { attachment } = seat;
    const join = meeting.isLive ? await media.lines.attach(seat) : null;
    const isLost = (): boolean => seat.attachment !== attachment || attachment.line !== 'up';
    if (seat.attachment !== attachment) await media.lines.detach(attachment);
    else if (join !== null) await media.recovery.over();
    return {
      ok: true,
      data() {
        const told = broadcasts.begin(seat);
        if (join !== null && !isLost()) return { ...told, media: releaseHeld(attachment, join) };
        // Lost again on the way: the seat is told of its media like everybody else who has lost it.
        if (join !== null && meeting.isLive) media.recovery.available();
        return { ...told, media: null };
      },
    };
  };

  /** Told to both: the one that is there, once, and the one that waits from now on. */
  const secondDevice = async (
    connection: Connection,
    first: Connection,
    meeting: LiveMeeting,
  ): Promise<{ ok: false; code: ErrorCode }> => {
    const before = meeting.actor.state.lobby;
    const code = await knocking.knock(connection, meeting, 'second-device');
    if (meeting.actor.state.lobby !== before) first.push('notice', refusalFor('second-device', first.locale));
    return refuse(code);
  };

  const enter = async (
    connection: Connection,
    meeting: LiveMeeting,
    standingHere: Standing,
    { rtpCapabilities, keep }: JoinRequest,
  ): Promise<Handled<() => JoinAnswer>> => {
    const party = partyOf(connection.principal);
    const present = presentSeats(connection, meeting);
    const barring = present.map((seat) => seat.connection).find((other) => !mayTakeOver(connection, other));
    if (barring && !knocking.isAdmitted(connection, meeting)) return secondDevice(connection, barring, meeting);
    const deviceId = deviceOf(connection.principal);
    await meeting.names.learn([party]);
    const joined = await meeting.actor.submit(
      { type: 'party.join', payload: { party, standing: standingHere, deviceId } },
      { party, standing: standingHere },
    );
    if (joined.ok) await knocking.leave(connection);
    else if (joined.code === 'expelled') await knocking.waitAsExpelled(connection, meeting);
    if (!joined.ok) return joined;
    const kept = seatToKeep(present, meeting, keep);
    for (const seat of present) if (seat !== kept) await giveUp(seat, connection, meeting);
    meeting.grace.end(party);
    if (kept) {
      departure.handOver(meeting, kept);
      if (kept.connection !== connection) kept.connection.end('replaced');
    }
    return sit(meeting, {
      meetingId: meeting.id,
      party,
      standing: standingHere,
      connection,
      rtpCapabilities,
      attachment: kept?.attachment ?? newAttachment(meeting.id, party),
      begun: false,
    });
  };

  /** A room that is not invited: a guest, once it was let in, and else somebody at the door. */
  const uninvited = async (
    connection: Connection,
    meeting: LiveMeeting,
    request: JoinRequest,
  ): Promise<Handled<() => JoinAnswer>> => {
    const { principal } = connection;
    // Of a meeting that is not held here, or not any more, nothing is told to who was not invited.
    if (principal.kind !== 'room' || !meeting.isLive) return refuse('not-invited');
    if (takesPart(meeting.actor.state, principal.roomId)) return enter(connection, meeting, 'room', request);
    return refuse(await knocking.knock(connection, meeting, 'not-invited'));
  };

  return async (connection, request) => {
    const { meetingId } = request;
    const { principal } = connection;
    const standingHere = await standing(principal, meetingId);
    if (standingHere === null) {
      if ((await register.summary(meetingId)) === undefined) return refuse('not-found');
      if (principal.kind === 'account') return refuse('not-permitted');
    }
    return turns.take(partyOf(principal), async () => {
      if (!connection.connected) return refuse('not-in-meeting');
      return meetings.use(meetingId, async (meeting) =>
        standingHere === null
          ? uninvited(connection, meeting, request)
          : enter(connection, meeting, standingHere, request),
      );
    });
  };
};
