import { accountParty, roomParty } from '#shared/contract/ids.ts';
import type { Standing } from '#shared/contract/meetings.ts';
import type { BoardRow, MeetingView, RosterEntry, SelfView } from '#shared/contract/views.ts';
import type { BoardState } from '../../live/session.ts';

/** A meeting in session with the chair there, and what a test changes of it. */
export const meetingOf = (more: Partial<MeetingView>): MeetingView => ({
  meetingId: 'm1',
  seq: 1,
  serverTime: Date.now(),
  phase: 'open',
  mode: 'briefing',
  title: 'Giao ban tháng 11',
  calledOffReason: null,
  openedAt: Date.now() - 60_000,
  pausedMs: 0,
  pausedSince: null,
  host: { party: accountParty('chair'), name: 'Chủ tịch UBND Thành phố', present: true },
  chair: { party: accountParty('chair'), name: 'Chủ tịch UBND Thành phố', present: true, there: true, goneSince: null },
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
  ...more,
});

/** What a person in the meeting hears of its own status. */
export const selfOf = (standing: Standing): SelfView => ({
  party: accountParty(standing),
  standing,
  handPlace: null,
  onDeck: false,
  speaking: false,
  muted: false,
  watched: false,
  rollCall: null,
  vote: null,
});

/** The room as the meeting labels it. */
export const labelOf = (roomId: string, name: string) => ({ party: roomParty(roomId), name, roomId });

/** A room on the roster and the board. */
export type SampleRoom = { roomId: string; name: string; group: string; phone?: string } & Partial<BoardRow>;

/** A board of these rooms, present where nothing else is said. */
export const boardOf = (rooms: readonly SampleRoom[], queue: readonly string[] = []): BoardState => ({
  roster: new Map(rooms.map((room) => [room.roomId, rosterEntry(room)])),
  rows: new Map(rooms.map((room) => [room.roomId, boardRow(room)])),
  queue,
  notes: [],
  lobby: [],
  rollCall: null,
  sweep: null,
  votes: [],
  comments: [],
  conclusions: [],
  tasks: [],
  finishedItems: [],
});

const rosterEntry = ({ roomId, name, group, phone }: SampleRoom): RosterEntry => ({
  roomId,
  unitId: `u-${roomId}`,
  name,
  groupId: group,
  groupName: group,
  phone: phone ?? null,
});

const boardRow = ({ name: _name, group: _group, phone: _phone, ...row }: SampleRoom): BoardRow => ({
  link: 'present',
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
  ...row,
});

/** Five rooms of two districts: one of them missing. */
export const FIVE_ROOMS: readonly SampleRoom[] = [
  { roomId: 'tan', name: 'Phường Phúc Tân', group: 'Quận Hoàn Kiếm', link: 'absent', phone: '0912345678' },
  { roomId: 'bac', name: 'Phường Hàng Bạc', group: 'Quận Hoàn Kiếm' },
  { roomId: 'bv', name: 'Xã Ba Vì', group: 'Huyện Ba Vì' },
  { roomId: 'vh', name: 'Xã Vân Hòa', group: 'Huyện Ba Vì', link: 'lost' },
  { roomId: 'td', name: 'Thị trấn Tây Đằng', group: 'Huyện Ba Vì', late: true },
];
