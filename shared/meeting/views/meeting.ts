import { roomParty } from '../../contract/ids.ts';
import type { PartyId } from '../../contract/ids.ts';
import type { MeetingView, PartyLabel } from '../../contract/views.ts';
import type { MeetingState } from '../state.ts';
import { hostShown } from './host.ts';

/** What a view needs that the log does not know: names, and the server's clock. */
export type ViewContext = { nameOf: (party: PartyId) => string; serverTime: number };

/** When the speaker's time is up; null without a speaker or a limit. */
export const floorDeadline = (state: MeetingState): number | null => state.floor?.endsAt ?? null;

/** What everybody in the meeting hears. */
export const meetingView = (state: MeetingState, { nameOf, serverTime }: ViewContext): MeetingView => {
  const label = (party: PartyId): PartyLabel => ({ party, name: nameOf(party) });
  const host = hostShown(state);
  const { floor, onDeck, presenter } = state;
  return {
    meetingId: state.id,
    seq: state.seq,
    serverTime,
    phase: state.phase,
    title: state.title,
    openedAt: state.openedAt,
    pausedMs: state.pausedMs,
    pausedSince: state.pausedSince,
    host:
      host === null ? null : { ...label(host), present: (state.attendees.get(host)?.presentSince ?? null) !== null },
    speaker: floor && {
      ...label(roomParty(floor.roomId)),
      roomId: floor.roomId,
      since: floor.since,
      endsAt: floor.endsAt,
      muted: state.muted.has(floor.roomId),
    },
    onDeck: onDeck === null ? null : { ...label(roomParty(onDeck)), roomId: onDeck },
    presenter: presenter === null ? null : label(presenter),
    agenda: [...state.agenda],
  };
};
