import type { AgendaItem, Phase, Standing } from '../contract/meetings.ts';
import type { PartyId } from '../contract/ids.ts';

/** A party that is in the meeting, or was there a moment ago. */
export type Attendee = {
  standing: Standing;
  joinedAt: number;
  /** Since when it receives; null while joined without media. */
  presentSince: number | null;
};

/** What stays of a party after it has left, for the board. */
export type Trace = { firstSeenAt: number; lastSeenAt: number };

/** The room that speaks. */
export type Floor = { roomId: string; since: number; endsAt: number | null };

/**
 * A meeting as its log tells it. Immutable: `apply` returns a new one, sharing what has not changed, so that a view can
 * be compared by reference.
 */
export type MeetingState = {
  readonly id: string;
  readonly seq: number;
  readonly phase: Phase;
  readonly secret: boolean;
  readonly title: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly chairId: string | null;
  readonly secretaryId: string | null;
  readonly deputyId: string | null;
  readonly agenda: readonly AgendaItem[];
  readonly invited: ReadonlySet<string>;
  readonly openedAt: number | null;
  readonly endedAt: number | null;
  readonly pausedMs: number;
  readonly pausedSince: number | null;
  readonly attendees: ReadonlyMap<PartyId, Attendee>;
  readonly traces: ReadonlyMap<PartyId, Trace>;
  /** Raised hands in order. */
  readonly queue: readonly string[];
  readonly onDeck: string | null;
  readonly floor: Floor | null;
  readonly muted: ReadonlySet<string>;
  readonly presenter: PartyId | null;
};

/** The state before the first event. */
export const emptyMeeting = (id: string): MeetingState => ({
  id,
  seq: 0,
  phase: 'draft',
  secret: false,
  title: '',
  startsAt: 0,
  endsAt: 0,
  chairId: null,
  secretaryId: null,
  deputyId: null,
  agenda: [],
  invited: new Set(),
  openedAt: null,
  endedAt: null,
  pausedMs: 0,
  pausedSince: null,
  attendees: new Map(),
  traces: new Map(),
  queue: [],
  onDeck: null,
  floor: null,
  muted: new Set(),
  presenter: null,
});
