import type { Interval, RoomAttendance } from '../contract/attendance.ts';
import type { RecordedEvent } from '../contract/events.ts';
import { roomOf, roomParty } from '../contract/ids.ts';
import type { AttendanceRules } from '../contract/settings.ts';
import { cut, joinAcross, lengthOf } from './intervals.ts';
import { openTime } from './openTime.ts';
import type { OpenTime } from './openTime.ts';
import { isExcused, outagesIn } from './outage.ts';
import { presenceIn } from './presence.ts';
import { answeredPresent, saidIn } from './said.ts';
import type { Said } from './said.ts';

export type Measured = {
  openedAt: number | null;
  endedAt: number | null;
  /** Open time in milliseconds: from open to end, without pauses. */
  openMs: number;
  outages: Interval[];
  /** Invited rooms in the order of the invitation, then rooms that came uninvited. */
  rooms: RoomAttendance[];
};

const roomsIn = (events: readonly RecordedEvent[]): Set<string> => {
  let invited: readonly string[] = [];
  const came: string[] = [];
  for (const { event } of events) {
    if (event.type === 'meeting.convened' || event.type === 'meeting.changed') invited = event.payload.invitedRoomIds;
    const roomId = event.type === 'party.joined' ? roomOf(event.payload.party) : undefined;
    if (roomId !== undefined) came.push(roomId);
  }
  return new Set([...invited, ...came]);
};

/** A room's attendance from its intervals, which lie within the time from opening to end. */
const judge = (
  roomId: string,
  intervals: Interval[],
  time: OpenTime,
  rules: AttendanceRules,
  said: Said | undefined,
): RoomAttendance => {
  const openMs = lengthOf(time.segments);
  const presentMs = time.segments.reduce((sum, segment) => sum + lengthOf(cut(intervals, segment)), 0);
  const share = openMs === 0 ? 0 : presentMs / openMs;
  const first = intervals[0];
  const last = intervals.at(-1);
  return {
    roomId,
    intervals,
    presentMs,
    share,
    late: first !== undefined && time.openedAt !== null && first.from - time.openedAt > rules.lateAfterMs,
    leftEarly: last !== undefined && time.endedAt !== null && time.endedAt - last.to > rules.leftEarlyBeforeMs,
    disconnections: Math.max(0, intervals.length - 1),
    attended: share >= rules.attendedShare || (answeredPresent(said) && share >= rules.attendedShareWithRollCall),
  };
};

/**
 * Attendance as the log shows it, by the rules in force. `until` (UTC milliseconds) stands for the end of a meeting that
 * still goes on, in which nobody has left early yet.
 */
export const measure = (
  events: readonly RecordedEvent[],
  rules: AttendanceRules,
  { until }: { until: number },
): Measured => {
  const time = openTime(events, until);
  const outages = outagesIn(events);
  const presence = presenceIn(events, time.endedAt ?? until);
  const said = saidIn(events);
  const rooms = [...roomsIn(events)].map((roomId) => {
    const party = roomParty(roomId);
    const throughout = joinAcross(
      presence.get(party) ?? [],
      (gap) => gap.to - gap.from < rules.graceMs || isExcused(party, gap, outages, rules),
    );
    return judge(roomId, time.span ? cut(throughout, time.span) : [], time, rules, said.get(roomId));
  });
  return {
    openedAt: time.openedAt,
    endedAt: time.endedAt,
    openMs: lengthOf(time.segments),
    outages: outages.map(({ from, to }) => ({ from, to })),
    rooms,
  };
};
