import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import { nanoid } from 'nanoid';
import type { KnockReason } from '#shared/contract/lobby.ts';
import type { ErrorCode } from '#shared/contract/refusals.ts';
import type { Waiting } from '#shared/meeting/state.ts';
import { knockOf } from '#shared/meeting/views.ts';
import { createAllowances } from '../flow/allowances.ts';
import type { Connection } from '../gateway/connection.ts';
import type { LiveMeeting } from '../meeting/live-meeting.ts';
import type { LiveMeetings } from '../meeting/live-meetings.ts';
import type { LiveDeps } from '../ports.ts';
import { deviceOf, partyOf } from '../presence/parties.ts';

/** Coming to the door of a meeting, and going from it. The caller holds the party's turn. */
export type Knocking = {
  /** Whether the office has let this very device in beside, or instead of, another one of the room. */
  isAdmitted: (connection: Connection, meeting: LiveMeeting) => boolean;
  /** The connection stands at the door from now on; the answer to its `meeting.join`. */
  knock: (connection: Connection, meeting: LiveMeeting, reason: KnockReason) => Promise<ErrorCode>;
  /** Who was put out stands there as well, and hears when it is let in again. */
  waitAsExpelled: (connection: Connection, meeting: LiveMeeting) => Promise<void>;
  /** The connection goes in, or to another meeting. */
  leave: (connection: Connection) => Promise<void>;
  /** The connection is gone; its place at the door is kept for the time of grace. */
  lose: (connection: Connection) => Promise<void>;
  /** Those who stood at the door when the server stopped have so much time to come back. */
  takeUp: (meeting: LiveMeeting) => Promise<void>;
};

/** New knocks of one party at one door; coming back to one's own place is none. */
const KNOCKS = { perSecond: 1 / 60, burst: 5 };

type KnockingDeps = Pick<LiveDeps, 'rules' | 'clock'> & { meetings: LiveMeetings; logger: Logger };

export const createKnocking = ({ meetings, rules, clock, logger }: KnockingDeps): Knocking => {
  const allowances = createAllowances(KNOCKS, clock);
  const doorsteps = new WeakMap<Connection, string>();

  /** Takes a connection from its door; `then` hears of the mark under which nobody stands any more. */
  const takeAway = async (
    connection: Connection,
    then: (meeting: LiveMeeting, mark: string) => Promise<void>,
  ): Promise<void> => {
    const meetingId = doorsteps.get(connection);
    doorsteps.delete(connection);
    if (meetingId === undefined) return;
    await meetings.use(meetingId, async (meeting) => {
      const mark = meeting.door.leave(connection);
      if (mark !== undefined && meeting.actor.state.lobby.has(mark)) await then(meeting, mark);
    });
  };

  const gone = async ({ actor }: LiveMeeting, knockId: string): Promise<void> => {
    await actor.submit({ type: 'lobby.leave', payload: { knockId } }, 'system');
  };

  /** One door at a time. */
  const stand = async (mark: string, connection: Connection, meeting: LiveMeeting): Promise<void> => {
    if (doorsteps.get(connection) !== meeting.id) await takeAway(connection, gone);
    meeting.door.stand(mark, connection);
    doorsteps.set(connection, meeting.id);
  };

  const giveUp = (meetingId: string, knockId: string): void => {
    const given = meetings.use(meetingId, async (meeting) => {
      if (meeting.door.under(knockId).length === 0) await gone(meeting, knockId);
    });
    given.catch((error: unknown) => logger.error({ err: error, meetingId }, 'who has gone still waits at the door'));
  };

  const keepPlace = ({ id, door }: LiveMeeting, knockId: string, ms: number): void =>
    door.keep(knockId, ms, () => giveUp(id, knockId));

  return {
    isAdmitted: (connection, meeting) =>
      knockOf(meeting.actor.state, whoKnocks(connection, 'second-device'))?.status === 'admitted',

    async knock(connection, meeting, reason) {
      const who = whoKnocks(connection, reason);
      const { party } = who;
      const before = knockOf(meeting.actor.state, who);
      if (!before && !allowances.take(`${meeting.id} ${party}`)) return 'too-many-requests';
      await meeting.names.learn([party]);
      const knockId = before?.knockId ?? nanoid();
      const outcome = await meeting.actor.submit(
        { type: 'lobby.knock', payload: { ...who, knockId } },
        { party, standing: 'room' },
      );
      if (!outcome.ok && outcome.code !== 'lobby-refused') return outcome.code;
      await stand(knockId, connection, meeting);
      return outcome.ok ? 'waiting-in-lobby' : outcome.code;
    },

    waitAsExpelled: async (connection, meeting) => stand(partyOf(connection.principal), connection, meeting),

    leave: async (connection) => takeAway(connection, gone),

    lose: async (connection) =>
      takeAway(connection, async (meeting, knockId) => keepPlace(meeting, knockId, (await rules()).graceMs)),

    async takeUp(meeting) {
      const { outageReturnMs } = await rules();
      for (const { knockId, status } of meeting.actor.state.lobby.values()) {
        if (status === 'waiting') keepPlace(meeting, knockId, outageReturnMs);
      }
    },
  };
};

/**
 * Who knocks: a room that is not invited as such, with whatever device; a second device by a mark of its own, which says
 * nothing about the device to those who read the log.
 */
const whoKnocks = (
  { principal, installationId }: Connection,
  reason: KnockReason,
): Pick<Waiting, 'party' | 'reason' | 'device'> => {
  const party = partyOf(principal);
  if (reason === 'not-invited') return { party, reason, device: null };
  const device = createHash('sha256')
    .update(JSON.stringify([deviceOf(principal), installationId]))
    .digest('base64url');
  return { party, reason, device };
};
