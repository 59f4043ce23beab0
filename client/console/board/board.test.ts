import { describe, expect, it } from 'vitest';
import type { BoardRow } from '#shared/contract/views.ts';
import { countRooms, filterRooms, inOwnOrder } from './filter.ts';
import { groupRooms, linesOf } from './groups.ts';
import { createRoomsView } from './rooms.ts';

const entry = (roomId: string, name: string, groupId: string, groupName: string) => ({
  roomId,
  unitId: `u-${roomId}`,
  name,
  groupId,
  groupName,
  phone: null,
});
const row = (roomId: string, link: BoardRow['link'], more: Partial<BoardRow> = {}): [string, BoardRow] => [
  roomId,
  {
    roomId,
    link,
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
    ...more,
  },
];

const entries = [
  entry('tan', 'Phường Phúc Tân', 'hk', 'Quận Hoàn Kiếm'),
  entry('bac', 'Phường Hàng Bạc', 'hk', 'Quận Hoàn Kiếm'),
  entry('bv', 'Xã Ba Vì', 'bv', 'Huyện Ba Vì'),
  entry('vl', 'Xã Vân Hòa', 'bv', 'Huyện Ba Vì'),
  entry('td', 'Thị trấn Tây Đằng', 'bv', 'Huyện Ba Vì'),
];
const roster = new Map(entries.map((one) => [one.roomId, one]));
const label = (roomId: string) => ({ party: `room:${roomId}`, name: roomId, roomId });
const nobody = { speaker: null, onDeck: null };
const rooms = createRoomsView()(
  {
    roster,
    rows: new Map([
      row('tan', 'absent'),
      row('bac', 'present'),
      row('bv', 'present', { late: true }),
      row('vl', 'lost', { lastSeenAt: 50 }),
      row('td', 'joined', { lastSeenAt: 90 }),
    ]),
    queue: ['bv', 'bac'],
  },
  nobody,
);

describe('the state of a room', () => {
  it('is one word from link, lateness, floor and deck', () => {
    expect(rooms.map(({ state }) => state)).toEqual(['absent', 'present', 'late', 'lost', 'joining']);
  });

  it('is what the room does, where it speaks or is about to', () => {
    const floor = { speaker: { ...label('bv'), since: 0, endsAt: null, muted: false }, onDeck: label('bac') };
    const rows = new Map([row('bac', 'present'), row('bv', 'present', { late: true })]);
    const states = createRoomsView()({ roster, rows, queue: [] }, floor).map(({ state }) => state);
    expect(states.slice(1, 3)).toEqual(['onDeck', 'speaking']);
  });

  it('is absent where the board says nothing of the room', () => {
    const states = createRoomsView()({ roster, rows: new Map(), queue: [] }, nobody);
    expect(states.every(({ state, present }) => state === 'absent' && !present)).toBe(true);
  });
});

describe('rooms made again', () => {
  it('stay the same objects unless they changed', () => {
    const view = createRoomsView();
    const before = view({ roster, rows: new Map([row('bac', 'present'), row('bv', 'present')]), queue: [] }, nobody);
    const after = view({ roster, rows: new Map([row('bac', 'present'), row('bv', 'lost')]), queue: ['tan'] }, nobody);
    expect(after.map((room, index) => room === before[index])).toEqual([false, true, false, true, true]);
    expect([after[0]?.hand, after[2]?.state]).toEqual([1, 'lost']);
  });
});

describe('the board', () => {
  it('counts every filter over all rooms', () => {
    expect(countRooms(rooms)).toEqual({ all: 5, present: 2, missing: 1, trouble: 2, late: 1, hands: 2 });
  });

  it('is narrowed by filter and search together', () => {
    expect(filterRooms(rooms, 'all', 'phuc tan').map(({ roomId }) => roomId)).toEqual(['tan']);
    expect(filterRooms(rooms, 'trouble', 'ba vi').map(({ roomId }) => roomId)).toEqual(['vl', 'td']);
    expect(filterRooms(rooms, 'missing', 'ba vi')).toEqual([]);
  });

  it('puts the latest trouble and the first hand on top', () => {
    expect(inOwnOrder(filterRooms(rooms, 'trouble', ''), 'trouble')?.map(({ roomId }) => roomId)).toEqual(['td', 'vl']);
    expect(inOwnOrder(filterRooms(rooms, 'hands', ''), 'hands')?.map(({ roomId }) => roomId)).toEqual(['bv', 'bac']);
    expect(inOwnOrder(rooms, 'missing')).toBeUndefined();
  });
});

describe('districts', () => {
  it('stand in the order of the roster, with their own counts', () => {
    expect(groupRooms(rooms, rooms).map((g) => [g.name, g.present, g.total, g.trouble, g.missing])).toEqual([
      ['Quận Hoàn Kiếm', 1, 2, 0, ['Phúc Tân']],
      ['Huyện Ba Vì', 1, 3, 2, []],
    ]);
  });

  it('keep their counts when narrowed, and go when nothing of them is shown', () => {
    const groups = groupRooms(rooms, filterRooms(rooms, 'all', 'phuc tan'));
    expect(groups.map((g) => [g.name, g.present, g.total, g.shown.length])).toEqual([['Quận Hoàn Kiếm', 1, 2, 1]]);
  });

  it('show their rooms where they are open', () => {
    const lines = linesOf(groupRooms(rooms, rooms), (groupId) => groupId === 'hk');
    expect(lines.map(({ key }) => key)).toEqual(['group:hk', 'room:tan', 'room:bac', 'group:bv']);
  });
});
