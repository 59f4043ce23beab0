import type { AttendanceReport, AttendanceRow, RoomAttendance } from '#shared/contract/attendance.ts';
import { accountOf, roomParty } from '#shared/contract/ids.ts';
import type { RecordedEvent } from '#shared/contract/events.ts';
import { countedFrom, correctionsIn } from '#shared/attendance/counted.ts';
import { measure } from '#shared/attendance/measure.ts';
import { saidIn } from '#shared/attendance/said.ts';
import { totalsOf } from '#shared/attendance/totals.ts';
import { dayOf } from '../calendar.ts';
import type { Directory } from '../store/directory.ts';
import type { AuditedLog } from '../store/event-log.ts';
import type { MeetingRecord } from '../store/meetings.ts';
import type { PersonalNames } from '../store/personal-names.ts';
import type { SettingsHistory } from '../store/settings.ts';
import { loadPeople } from './people.ts';

type Deps = {
  log: AuditedLog;
  directory: Directory;
  personalNames: Pick<PersonalNames, 'namesOf'>;
  settings: SettingsHistory;
  clock: () => number;
};

/** Makes the attendance table of a meeting from its log, by the rules in force at its end; of a running one as it stands now. */
export type Reporter = (meeting: MeetingRecord) => Promise<AttendanceReport>;

export const createReporter = (deps: Deps): Reporter => {
  const { log, directory, settings, clock } = deps;

  const rowsOf = async (
    rooms: readonly RoomAttendance[],
    events: readonly RecordedEvent[],
    meeting: MeetingRecord,
  ): Promise<AttendanceRow[]> => {
    const day = dayOf(meeting.startsAt);
    const said = saidIn(events);
    const corrections = correctionsIn(events);
    const roster = new Map((await directory.roster(meeting.id)).map((entry) => [entry.roomId, entry]));
    const levels = await directory.levels(
      rooms.map(({ roomId }) => roomId),
      day,
    );
    const people = await loadPeople(deps.personalNames, meeting.id, said);
    const authors = await authorsOf([...corrections.values()].flat());
    return Promise.all(
      rooms.map(async (room): Promise<AttendanceRow> => {
        const { roomId } = room;
        const entry = roster.get(roomId);
        const about = said.get(roomId);
        const made = corrections.get(roomId) ?? [];
        return {
          ...room,
          unitName: entry?.name ?? (await directory.nameOf(roomParty(roomId), day)),
          groupName: entry?.groupName ?? '',
          level: levels.get(roomId) ?? 'commune',
          invited: entry !== undefined,
          rollCall: about?.rollCall ? people.answerOf(about.rollCall) : null,
          sweep: about?.sweep ?? null,
          reply: about?.reply ? people.replyOf(about.reply) : null,
          counted: countedFrom(
            room,
            about,
            made.map(({ correction }) => correction),
          ),
          corrections: made.map(({ at, actor, correction, reason }) => ({
            at,
            author: authors.get(actor) ?? '',
            correction,
            reason,
          })),
        };
      }),
    );
  };

  const authorsOf = async (made: readonly { actor: RecordedEvent['actor'] }[]): Promise<Map<string, string>> => {
    const known = new Map<string, string>();
    for (const { actor } of made) {
      if (actor !== 'system' && accountOf(actor) !== undefined && !known.has(actor)) {
        known.set(actor, await directory.nameOf(actor));
      }
    }
    return known;
  };

  return async (meeting) => {
    // A change of the settings is none of a meeting's that was over by then.
    const { attendance: rules } = (await settings.at(meeting.endedAt ?? clock())).settings;
    const { events, head } = await log.loadWithHead(meeting.id);
    const { rooms, ...measured } = measure(events, rules, { until: clock() });
    const rows = await rowsOf(rooms, events, meeting);
    return {
      meetingId: meeting.id,
      title: meeting.title ?? '',
      organiserName: meeting.organiserName,
      ...measured,
      rules,
      rows,
      totals: totalsOf(rows),
      logHead: head,
    };
  };
};
