import { expect, it } from 'vitest';
import type { ReadyRoom } from '#shared/contract/rooms.ts';
import { boardLines, countLights } from './groups.ts';

const room = (unitName: string, groupName: string, light: ReadyRoom['light']): ReadyRoom => ({
  roomId: unitName,
  unitName,
  groupName,
  light,
  reason: null,
  findings: [],
  checkedAt: null,
  phone: null,
  technicians: [],
});
const rooms = [
  room('Phường Hàng Bạc', 'Quận Hoàn Kiếm', 'green'),
  room('Phường Phúc Tân', 'Quận Hoàn Kiếm', 'red'),
  room('Phường Đội Cấn', 'Quận Ba Đình', 'amber'),
];
const names = (query: string, onlyRed: boolean) =>
  boardLines(rooms, query, onlyRed).map((line) => (line.kind === 'group' ? line.name : line.room.unitName));

it('rooms stand under their groups, those that are not ready first', () => {
  expect(names('', false)).toEqual([
    'Quận Hoàn Kiếm',
    'Phường Phúc Tân',
    'Phường Hàng Bạc',
    'Quận Ba Đình',
    'Phường Đội Cấn',
  ]);
  expect(countLights(rooms)).toEqual({ green: 1, amber: 1, red: 1 });
});

it('only those that are looked for are shown; the counts stay those of the whole group', () => {
  expect(names('phuc', false)).toEqual(['Quận Hoàn Kiếm', 'Phường Phúc Tân']);
  expect(names('', true)).toEqual(['Quận Hoàn Kiếm', 'Phường Phúc Tân']);
  expect(boardLines(rooms, '', true)[0]).toMatchObject({ counts: { green: 1, amber: 0, red: 1 } });
});
