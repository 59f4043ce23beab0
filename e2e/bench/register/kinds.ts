import type { MeetingClass } from '#shared/contract/meetings.ts';
import type { Unit, UnitLevel } from '#shared/contract/units.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import type { Seeded } from './seeded.ts';

/** A kind of meeting as the city holds them: how often, who organises it, whom it invites. */
export type Kind = {
  /** Of a hundred meetings. */
  percent: number;
  title: string;
  classes: readonly [MeetingClass, ...MeetingClass[]];
  wide: boolean;
  organiser: UnitLevel;
  invites: (tree: UnitTree, organiser: Unit, draw: Seeded) => readonly Unit[];
};

const of =
  (...levels: UnitLevel[]) =>
  (tree: UnitTree): Unit[] =>
    tree.units.filter(({ level }) => levels.includes(level));

/** Two in five reach every commune: with 584 of them, five million rows in ten years. */
export const KINDS: readonly [Kind, ...Kind[]] = [
  {
    percent: 12,
    title: 'Giao ban toàn thành phố',
    classes: ['giao-ban', 'so-ket-tong-ket'],
    wide: true,
    organiser: 'city',
    invites: of('department', 'district', 'commune'),
  },
  {
    percent: 22,
    title: 'Hội nghị trực tuyến đến cấp xã',
    classes: ['giao-ban', 'chuyen-de', 'tap-huan-trien-khai'],
    wide: true,
    organiser: 'department',
    invites: of('district', 'commune'),
  },
  {
    percent: 8,
    title: 'Triển khai nhiệm vụ',
    classes: ['tap-huan-trien-khai', 'so-ket-tong-ket'],
    wide: false,
    organiser: 'city',
    invites: of('district', 'commune'),
  },
  {
    percent: 44,
    title: 'Giao ban với các xã',
    classes: ['giao-ban', 'giai-quyet-cong-viec'],
    wide: true,
    organiser: 'district',
    invites: (tree, { id }) => tree.children(id),
  },
  {
    percent: 14,
    title: 'Họp giải quyết công việc',
    classes: ['giai-quyet-cong-viec', 'dieu-phoi', 'chuyen-mon'],
    wide: false,
    organiser: 'department',
    invites: (tree, _organiser, draw) => draw.some(of('district', 'commune')(tree), 12),
  },
];
