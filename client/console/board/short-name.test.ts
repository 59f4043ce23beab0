import { expect, it } from 'vitest';
import { shortName } from './short-name.ts';

it.each([
  ['Phường Phúc Tân', 'Phúc Tân'],
  ['Thị trấn Tây Đằng', 'Tây Đằng'],
  ['Xã Ba Vì', 'Ba Vì'],
  ['Phường 1', 'Phường 1'],
  ['Sở Tài chính', 'Sở Tài chính'],
  ['Xã', 'Xã'],
])('shortens %s to %s', (name, short) => {
  expect(shortName(name)).toBe(short);
});
