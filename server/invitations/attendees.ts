import type { AttendeesRequest } from '#shared/contract/attendees.ts';
import { LIVE_PHASES } from '#shared/meeting/decision.ts';
import { Refused } from '../refused.ts';
import type { InvitationAttendees } from '../store/invitation-attendees.ts';
import type { PersonalNames } from '../store/personal-names.ts';
import type { Concern } from './scope.ts';

/** Sets who must come, by the meeting's office. */
export type AttendeeSetting = { set(concern: Concern, request: AttendeesRequest): Promise<void> };

type Deps = { invitationAttendees: InvitationAttendees; personalNames: Pick<PersonalNames, 'keep'> };

export const createAttendeeSetting = ({ invitationAttendees, personalNames }: Deps): AttendeeSetting => ({
  set: async ({ meeting, standing, rooms }, { roomIds, attendees }) => {
    if (standing === null) throw new Refused('not-permitted');
    if (!LIVE_PHASES.includes(meeting.phase)) throw new Refused('wrong-phase');
    const invited = new Set(rooms.map(({ roomId }) => roomId));
    if (roomIds?.some((roomId) => !invited.has(roomId))) throw new Refused('bad-input', ['roomIds']);
    const recorded = [];
    for (const { office, name } of attendees ?? []) {
      const [nameRef = null] = name === null ? [] : await personalNames.keep(meeting.id, [name]);
      recorded.push({ office, nameRef });
    }
    await invitationAttendees.set(meeting.id, roomIds, recorded);
  },
});
