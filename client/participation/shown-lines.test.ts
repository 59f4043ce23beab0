import { expect, it } from 'vitest';
import type { ParticipationLine } from '#shared/contract/participation.ts';
import { DEFAULT_PARTICIPATION_RULES, NOTHING } from '#shared/targets/participation.ts';
import { type Choice, shownLines } from './shown-lines.ts';

const line = (unitId: string, groupId: string, facts: Partial<ParticipationLine>): ParticipationLine => ({
  ...NOTHING,
  unitId,
  name: `Xã ${unitId}`,
  groupId,
  groupName: `Huyện ${groupId}`,
  phone: null,
  lastDay: null,
  ...facts,
});

const all = [
  line('Vân', 'Ba Vì', { invited: 10, attended: 10, disconnections: 30 }),
  line('Phú', 'Ba Vì', { invited: 10, attended: 5 }),
  line('Cổ', 'Đông Anh', { invited: 10, attended: 10 }),
  line('Mới', 'Đông Anh', {}),
];
const choice: Choice = {
  measure: 'rate',
  worstFirst: false,
  grouped: false,
  groupId: null,
  text: '',
  marked: null,
  rules: DEFAULT_PARTICIPATION_RULES,
};
const shown = (change: Partial<Choice>): string[] =>
  shownLines(all, { ...choice, ...change }).map((one) =>
    one.kind === 'group' ? `${one.name} ${one.attended}/${one.invited}` : `${one.unit.rank} ${one.unit.unitId}`,
  );

it('places are those among all, in either direction; what cannot be measured stands last', () => {
  expect(shown({})).toEqual(['1 Vân', '1 Cổ', '3 Phú', 'null Mới']);
  expect(shown({ worstFirst: true })).toEqual(['3 Phú', '1 Cổ', '1 Vân', 'null Mới']);
});

it('units stand under their groups, each with its sums', () => {
  expect(shown({ grouped: true })).toEqual([
    'Huyện Ba Vì 15/20',
    '1 Vân',
    '3 Phú',
    'Huyện Đông Anh 10/10',
    '1 Cổ',
    'null Mới',
  ]);
});

it('what is looked for is found without accents, by group and by mark', () => {
  expect(shown({ text: 'dong anh' })).toEqual(['1 Cổ', 'null Mới']);
  expect(shown({ groupId: 'Ba Vì', marked: 'absent' })).toEqual(['3 Phú']);
  expect(shown({ marked: 'poor-line' })).toEqual(['1 Vân']);
});
