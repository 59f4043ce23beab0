import { roomOf } from '#shared/contract/ids.ts';
import type { LiveMeeting } from '../meeting/live-meeting.ts';
import type { Reseat } from './reseat.ts';

/** After a meeting was changed: its names are read anew, and who waits in it without a part any more gives up the seat. */
export const followChange = async (meeting: LiveMeeting, reseat: Reseat): Promise<void> => {
  await meeting.namesChanged();
  const { attendees } = meeting.actor.state;
  const displaced = [...meeting.seats.all()].flatMap(({ party }) => (attendees.has(party) ? [] : [party]));
  await Promise.all(
    displaced.map(async (party) =>
      reseat(meeting, party, roomOf(party) === undefined ? 'rights-changed' : 'not-invited'),
    ),
  );
};
