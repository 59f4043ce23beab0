import type { MeetingEvent } from '#shared/contract/events.ts';
import { LIVE_PHASES } from '#shared/meeting/decision.ts';
import type { Told } from '../meeting/actor.ts';
import type { Door } from './door.ts';

/** Tells those at the door what has become of them. Who is let in stands there until it enters. */
export const answerTheDoor = (meetingId: string, door: Door, { before, after, recorded }: Told): void => {
  const tell = (mark: string, admitted: boolean): void => {
    for (const connection of door.under(mark)) connection.push('lobby.decided', { meetingId, admitted });
  };

  const answer = (event: MeetingEvent): void => {
    switch (event.type) {
      case 'lobby.admitted':
        return tell(event.payload.knockId, true);
      case 'lobby.refused':
        return tell(event.payload.knockId, false);
      case 'party.readmitted':
        return tell(event.payload.party, true);
      case 'party.expelled':
        return door.ofParty(event.payload.party).forEach((connection) => connection.end('expelled'));
      default:
        return undefined;
    }
  };

  for (const { event } of recorded) answer(event);
  const isOver = LIVE_PHASES.includes(before.phase) && !LIVE_PHASES.includes(after.phase);
  if (isOver) for (const connection of door.all()) connection.end('meeting-over');
};
