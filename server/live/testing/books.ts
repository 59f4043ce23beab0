import { roomOf } from '#shared/contract/ids.ts';
import type { RosterEntry } from '#shared/contract/views.ts';
import type { MeetingState } from '#shared/meeting/state.ts';
import type { MeetingDirectory, MeetingRegister } from '../../ports.ts';
import type { Convening } from './people.ts';

/** Directory and register over the meetings that a test has convened. */
export const createBooks = (
  convened: ReadonlyMap<string, Convening>,
  state: (meetingId: string) => MeetingState,
): { directory: MeetingDirectory; register: MeetingRegister } => ({
  directory: {
    roster: async (meetingId) => (convened.get(meetingId)?.payload.invitedRoomIds ?? []).map(rosterEntry),
    rosterEntry: async (_meetingId, roomId) => rosterEntry(roomId),
    nameOf: async (party) => (roomOf(party) === undefined ? `Người ${party}` : `Phòng ${party}`),
    unknownUnits: async (_meetingId, unitIds) => unitIds.filter((unitId) => !unitId.startsWith('unit-')),
    unfinished: async () => [...convened.keys()].filter((id) => ['open', 'paused'].includes(state(id).phase)),
  },
  register: {
    onEvents: async () => undefined,
    async summary(meetingId) {
      const of = convened.get(meetingId);
      if (!of) return undefined;
      const { phase, secret } = state(meetingId);
      const { title, class: kind, organiserUnitId, wide, form, startsAt, endsAt, invitedRoomIds } = of.payload;
      return {
        id: meetingId,
        title,
        class: kind,
        organiserUnitId,
        organiserName: 'Thành phố',
        wide,
        form,
        startsAt,
        endsAt,
        secret,
        phase,
        chairName: null,
        invitedCount: invitedRoomIds.length,
        standing: null,
      };
    },
  },
});

const rosterEntry = (roomId: string): RosterEntry => ({
  roomId,
  unitId: `unit-${roomId}`,
  name: `Phòng ${roomId}`,
  groupId: 'group',
  groupName: 'Quận',
  phone: null,
});
