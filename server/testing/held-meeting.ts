import type { MeetingEvent } from '#shared/contract/events.ts';
import type { Repositories } from '../store/repositories.ts';
import { addMeeting, MORNING } from './meetings.ts';
import { roomIdOf } from './small-city.ts';

const MINUTE = 60_000;
const invitedRoomIds = ['hoankiem', 'phuctan', 'hangbac'].map(roomIdOf);
const party = `room:${roomIdOf('phuctan')}`;

/** An event so many minutes after eight. */
export type Happened = [minute: number, MeetingEvent];

/** What happened, by minutes after eight: an hour in which Phúc Tân was there and spoke once. */
const COURSE: Happened[] = [
  [
    -60,
    {
      type: 'meeting.convened',
      version: 2,
      payload: {
        title: 'Giao ban',
        class: 'giao-ban',
        organiserUnitId: 'city',
        wide: true,
        form: 'truc-tuyen',
        startsAt: MORNING,
        endsAt: MORNING + 120 * MINUTE,
        place: 'Phòng họp tầng 2',
        requirements: '',
        contact: '',
        chairId: 'chair-city',
        secretaryId: 'secretary-city',
        deputyId: null,
        invitedRoomIds,
        agenda: [],
      },
    },
  ],
  [-5, { type: 'party.joined', version: 1, payload: { party, standing: 'room', deviceId: null } }],
  [-5, { type: 'presence.began', version: 1, payload: { party, at: MORNING - 5 * MINUTE } }],
  [0, { type: 'meeting.opened', version: 1, payload: {} }],
  [5, { type: 'floor.given', version: 1, payload: { roomId: roomIdOf('phuctan'), limitSeconds: null } }],
  [9, { type: 'floor.ended', version: 1, payload: { roomId: roomIdOf('phuctan'), reason: 'taken' } }],
  [60, { type: 'meeting.ended', version: 1, payload: {} }],
];

/** Enters a meeting of the small city that has been held and has ended, with its log, in which more may have happened. */
export const addHeldMeeting = async (
  repositories: Repositories,
  id = 'held',
  more: readonly Happened[] = [],
): Promise<void> => {
  await addMeeting(repositories, { id, invitedRoomIds });
  const course = [...COURSE, ...more].toSorted(([one], [other]) => one - other);
  for (const [index, [minute, event]] of course.entries()) {
    await repositories.log.append(id, index, [{ at: MORNING + minute * MINUTE, actor: 'system', events: [event] }]);
  }
  await repositories.meetings.progress(id, { phase: 'ended', openedAt: MORNING, endedAt: MORNING + 60 * MINUTE });
};
