import { accountParty, roomParty } from '../../contract/ids.ts';
import type { PartyId } from '../../contract/ids.ts';
import type { MediaSource } from '../../contract/media.ts';
import type { MeetingView, OfficeHolder, PartyLabel } from '../../contract/views.ts';
import type { MeetingState } from '../state.ts';
import { discussing, isMuted } from './discussion.ts';
import { hostShown } from './host.ts';
import { runningItem } from './agenda.ts';
import { rollCallView, sweepView } from './roll-call.ts';
import { voteView } from './votes.ts';

/** What a view needs that the log does not know: names, the server's clock, and what people switch off at their own end. */
export type ViewContext = {
  nameOf: (party: PartyId) => string;
  serverTime: number;
  /** Without it everything is on. */
  switchedOff?: (party: PartyId, source: MediaSource) => boolean;
};

/** When the speaker's time is up; null without a speaker or a limit. */
export const floorDeadline = (state: MeetingState): number | null => state.floor?.endsAt ?? null;

/** What everybody in the meeting hears. */
export const meetingView = (
  state: MeetingState,
  { nameOf, serverTime, switchedOff = () => false }: ViewContext,
): MeetingView => {
  const label = (party: PartyId): PartyLabel => ({ party, name: nameOf(party) });
  const person = (party: PartyId): PartyLabel & { present: boolean } => ({
    ...label(party),
    present: (state.attendees.get(party)?.presentSince ?? null) !== null,
  });
  const holder = (accountId: string): OfficeHolder => {
    const shown = person(accountParty(accountId));
    const goneSince = shown.present ? null : (state.traces.get(shown.party)?.lastSeenAt ?? null);
    return { ...shown, there: state.attendees.has(shown.party), goneSince };
  };
  const host = hostShown(state);
  const { floor, onDeck, presenter, chairId, deputyId } = state;
  return {
    meetingId: state.id,
    seq: state.seq,
    serverTime,
    phase: state.phase,
    mode: state.mode,
    title: state.title,
    calledOffReason: state.calledOffReason,
    openedAt: state.openedAt,
    pausedMs: state.pausedMs,
    pausedSince: state.pausedSince,
    host: host === null ? null : person(host),
    chair: chairId === null ? null : holder(chairId),
    deputy: deputyId === null ? null : holder(deputyId),
    handedOver: state.handedOver,
    speaker: floor && {
      ...label(roomParty(floor.roomId)),
      roomId: floor.roomId,
      since: floor.since,
      endsAt: floor.endsAt,
      muted: state.muted.has(floor.roomId),
    },
    onDeck: onDeck === null ? null : { ...label(roomParty(onDeck)), roomId: onDeck },
    presenter: presenter === null ? null : label(presenter),
    participants: discussing(state).map((party) => ({
      ...label(party),
      silent: isMuted(state, party) || switchedOff(party, 'microphone'),
      unseen: switchedOff(party, 'camera'),
    })),
    rollCall: rollCallView(state),
    sweep: sweepView(state, nameOf),
    agenda: [...state.agenda],
    item: runningItem(state),
    vote: voteView(state),
  };
};
