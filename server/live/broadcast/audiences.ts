import type { PartyId } from '#shared/contract/ids.ts';
import type { BoardDelta, MeetingView, TotalsView } from '#shared/contract/views.ts';
import type { LiveServer } from '../ports.ts';

/** Everybody in a meeting: stage, floor and totals are told to them. */
export const everybody = (meetingId: string): string => `meeting:${meetingId}`;

/** The chair's office, which sees the board. */
export const boardViewers = (meetingId: string): string => `board:${meetingId}`;

/** Tells the audiences of one meeting. */
export type Tell = {
  meeting: (view: MeetingView) => void;
  totals: (totals: TotalsView) => void;
  board: (delta: BoardDelta) => void;
  voice: (party: PartyId | null) => void;
};

export const createTell = (io: LiveServer, meetingId: string): Tell => ({
  meeting: (view) => void io.to(everybody(meetingId)).emit('view.meeting', view),
  totals: (totals) => void io.to(everybody(meetingId)).emit('view.totals', totals),
  board: (delta) => void io.to(boardViewers(meetingId)).emit('view.board', delta),
  voice: (party) => void io.to(everybody(meetingId)).emit('voice.active', { party }),
});
