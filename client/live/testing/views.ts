import type { BoardDelta, BoardRow, MeetingView, RosterEntry, SelfView } from '#shared/contract/views.ts';

/** A meeting that is open, hosted by a chair who is there. */
export const aMeeting = (changes: Partial<MeetingView> = {}): MeetingView => ({
  meetingId: 'm1',
  seq: 1,
  serverTime: 1_000_000,
  phase: 'open',
  mode: 'briefing',
  title: 'Giao ban tháng 11',
  calledOffReason: null,
  openedAt: 900_000,
  pausedMs: 0,
  pausedSince: null,
  host: { party: 'account:chair', name: 'Chủ tịch', present: true },
  chair: { party: 'account:chair', name: 'Chủ tịch', present: true, there: true, goneSince: null },
  deputy: null,
  handedOver: false,
  speaker: null,
  onDeck: null,
  presenter: null,
  participants: [],
  rollCall: null,
  sweep: null,
  agenda: [],
  item: null,
  vote: null,
  ...changes,
});

/** The room `r1`, listening. */
export const aSelf = (changes: Partial<SelfView> = {}): SelfView => ({
  party: 'room:r1',
  standing: 'room',
  handPlace: null,
  onDeck: false,
  speaking: false,
  muted: false,
  watched: false,
  rollCall: null,
  vote: null,
  ...changes,
});

/** The room `r1` with the floor. */
export const theFloorOf = (roomId: string, changes: Partial<NonNullable<MeetingView['speaker']>> = {}) => ({
  party: `room:${roomId}`,
  roomId,
  name: 'Phường Hàng Bạc',
  since: 1_000_000,
  endsAt: null,
  muted: false,
  ...changes,
});

export const aRow = (roomId: string, changes: Partial<BoardRow> = {}): BoardRow => ({
  roomId,
  link: 'absent',
  firstSeenAt: null,
  lastSeenAt: null,
  late: false,
  muted: false,
  guest: false,
  expelled: false,
  asked: false,
  answer: null,
  sweep: null,
  vote: null,
  ...changes,
});

export const aRosterEntry = (roomId: string): RosterEntry => ({
  roomId,
  unitId: `u-${roomId}`,
  name: `Phường ${roomId}`,
  groupId: 'g1',
  groupName: 'Quận Hoàn Kiếm',
  phone: null,
});

/** A secretary's desk on which nothing lies yet. */
export const NO_DESK = { votes: [], comments: [], conclusions: [], tasks: [], finishedItems: [] };

/** A delta that says nothing. */
export const NO_CHANGE: BoardDelta = {
  roster: [],
  rows: [],
  queue: null,
  notes: [],
  lobby: null,
  rollCall: null,
  sweep: null,
  votes: [],
  comments: [],
  conclusions: null,
  tasks: null,
  finishedItems: null,
};
