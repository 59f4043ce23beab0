import { clockText } from '../calendar.ts';
import type { FirstStart } from './first-start.ts';
import { drawTable } from './table.ts';

/** What is printed after a first start, never again: Vietnamese first, a line of English under it. */
export const welcomeText = ({ city, units, briefing, accounts, codes }: FirstStart): string => {
  const until = clockText(Math.min(...codes.map((code) => code.expiresAt))).slice(0, 5);
  return [
    `Lần chạy đầu tiên: đã nạp ${city} (${units} đơn vị, mỗi đơn vị một phòng họp).`,
    `First start: ${units} units are loaded, with a meeting room each.`,
    ...(briefing === null ? [] : [`Cuộc họp mẫu hôm nay / today's sample briefing: ${briefing}`]),
    '',
    'Tài khoản - chỉ hiện một lần, hãy ghi lại / Accounts - shown only now, write them down:',
    drawTable(
      ['Tên đăng nhập', 'Mật khẩu', 'Người dùng'],
      accounts.map(({ username, password, displayName }) => [username, password, displayName]),
    ),
    '',
    `Mã ghép nối điểm cầu, dùng một lần, đến ${until} / pairing codes for rooms, single use, until ${until}:`,
    drawTable(
      ['Mã', 'Điểm cầu'],
      codes.map(({ code, room }) => [`${code.slice(0, 4)} ${code.slice(4)}`, room]),
    ),
    'Mã mới bất cứ lúc nào / a new code at any time:  npm run pairing-code -- "Tên đơn vị"',
  ].join('\n');
};
