import { expect, it } from 'vitest';
import { foldedFilter } from './folded-filter.ts';

const options = ['Phường Phúc Tân (Quận Hoàn Kiếm)', 'Quận Ba Đình', 'Quận Hoàn Kiếm (Thành phố)'].map((label) => ({
  value: label,
  label,
}));

it('finds without accents, what begins with the words first', () => {
  expect(foldedFilter({ options, search: 'quan hoan kiem', limit: 5 })).toEqual([options[2], options[0]]);
  expect(foldedFilter({ options, search: 'quan', limit: 2 })).toEqual([options[1], options[2]]);
});
