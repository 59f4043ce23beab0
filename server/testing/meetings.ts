import type { Repositories } from '../store/repositories.ts';
import type { NewMeeting } from '../store/meetings.ts';
import { roomIdOf } from './small-city.ts';

/** 21 November 2026, 08:00 in Việt Nam. */
export const MORNING = Date.UTC(2026, 10, 21, 1);

/** Enters a draft of the city's briefing, changed as a test needs it. */
export const addMeeting = async (
  { meetings }: Pick<Repositories, 'meetings'>,
  change: Partial<NewMeeting>,
): Promise<void> =>
  meetings.add({
    id: 'briefing',
    title: 'Giao ban',
    class: 'giao-ban',
    organiserUnitId: 'city',
    wide: true,
    form: 'truc-tuyen',
    secret: false,
    startsAt: MORNING,
    endsAt: MORNING + 7_200_000,
    chairId: 'chair-city',
    secretaryId: 'secretary-city',
    deputyId: null,
    sample: false,
    invitedRoomIds: ['hoankiem', 'phuctan', 'hangbac'].map(roomIdOf),
    agenda: [{ itemId: 'a1', title: 'Khai mạc', minutes: 10, speaker: '', unitId: null }],
    ...change,
  });
