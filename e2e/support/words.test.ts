import { expect, it } from 'vitest';
import { foreignTexts } from './words.ts';

it('finds texts of the other language, with names in them too', () => {
  expect(foreignTexts(['Đăng nhập', 'Sign in', 'Call 0912345678', 'Phường Hàng Bạc', '12 có mặt'], 'vi')).toEqual([
    'Sign in',
    'Call 0912345678',
  ]);
  expect(foreignTexts(['Đăng nhập', 'Sign in', 'Gọi 0912345678', 'Phường Hàng Bạc'], 'en')).toEqual([
    'Đăng nhập',
    'Gọi 0912345678',
  ]);
});

it('finds days of the week in the wrong language', () => {
  expect(foreignTexts(['Chủ nhật, 22/11/2026', 'Sunday, 22/11/2026'], 'vi')).toEqual(['Sunday, 22/11/2026']);
  expect(foreignTexts(['Thứ Năm, 26/11/2026', 'Thursday, 26/11/2026'], 'en')).toEqual(['Thứ Năm, 26/11/2026']);
});

it('lets words pass that are the same in both, and what people have written', () => {
  expect(foreignTexts(['Camera', 'English', 'Tiếng Việt', '547/584'], 'vi')).toEqual([]);
  expect(foreignTexts(['Khai mạc, kiểm tra kết nối các điểm cầu', 'Chủ tịch UBND Thành phố Hà Nội'], 'en')).toEqual([]);
});

it('finds what was not filled in', () => {
  expect(foreignTexts(['Chào {{name}}', 'từ undefined'], 'vi')).toHaveLength(2);
});
