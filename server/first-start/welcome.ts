import { clockText } from '../calendar.ts';
import type { FirstStart } from './first-start.ts';
import { drawTable } from './table.ts';

/** What is printed after a first start, never again: Vietnamese first, a line of English under it. */
export const welcomeText = (told: FirstStart): string =>
  [...(told.isEmpty ? emptyLines(told) : cityLines(told)), '', ...accountLines(told), ...codeLines(told)].join('\n');

const emptyLines = ({ city }: FirstStart): string[] => [
  `Lần chạy đầu tiên: dữ liệu trống, chỉ có đơn vị gốc "${city}". Đăng nhập, mở Trang quản trị để đặt tên và thêm đơn vị.`,
  `First start: nothing is loaded but one unit, "${city}". Sign in and open Administration to name it and to add units.`,
];

const cityLines = ({ city, units, briefing }: FirstStart): string[] => [
  `Lần chạy đầu tiên: đã nạp ${city} (${units} đơn vị, mỗi đơn vị một phòng họp).`,
  `First start: ${units} units are loaded, with a meeting room each.`,
  ...(briefing === null ? [] : [`Cuộc họp mẫu hôm nay / today's sample briefing: ${briefing}`]),
];

const accountLines = ({ accounts }: FirstStart): string[] => [
  'Tài khoản - chỉ hiện một lần, hãy ghi lại / Accounts - shown only now, write them down:',
  drawTable(
    ['Tên đăng nhập', 'Mật khẩu', 'Người dùng'],
    accounts.map(({ username, password, displayName }) => [username, password, displayName]),
  ),
];

const codeLines = ({ codes }: FirstStart): string[] => {
  if (codes.length === 0) return [];
  const until = clockText(Math.min(...codes.map((code) => code.expiresAt))).slice(0, 5);
  return [
    '',
    `Mã ghép nối điểm cầu, dùng một lần, đến ${until} / pairing codes for rooms, single use, until ${until}:`,
    drawTable(
      ['Mã', 'Điểm cầu'],
      codes.map(({ code, room }) => [`${code.slice(0, 4)} ${code.slice(4)}`, room]),
    ),
    'Mã mới bất cứ lúc nào / a new code at any time:  npm run pairing-code -- "Tên đơn vị"',
  ];
};
