import type { PartyId } from '#shared/contract/ids.ts';
import type { MeetingView, ParticipantLabel } from '#shared/contract/views.ts';
import type { StageTile } from '../layout.ts';

/** Somebody's place in a discussion. */
export type SeatTile = ParticipantLabel & { readonly own: boolean; readonly host: boolean };

/** What a discussion shows: a presentation, where there is one that is not the viewer's own, and everybody. */
export type Gathering = { readonly presentation: StageTile | null; readonly seats: readonly SeatTile[] };

type Scene = Pick<MeetingView, 'participants' | 'host' | 'presenter'>;

/** Everybody in the order in which they came: nobody changes places for speaking, or for coming to host. */
export const gatheringOf = ({ participants, host, presenter }: Scene, viewer: PartyId): Gathering => ({
  presentation:
    presenter && presenter.party !== viewer
      ? { party: presenter.party, name: presenter.name, role: 'presentation', source: 'screen', own: false }
      : null,
  seats: participants.map((participant) => ({
    ...participant,
    own: participant.party === viewer,
    host: participant.party === host?.party,
  })),
});
