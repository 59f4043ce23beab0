import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { openApp } from '../testing/render-app.tsx';
import { BEYOND_THE_LIST, attendance, attendanceRow, meeting, secretary } from '../testing/samples.ts';
import { fakeServer } from '../testing/server.ts';
import { instantAt } from '../ui/format.ts';

const at = (time: string) => instantAt('2026-11-21', time);

const rows = [
  attendanceRow('a', { unitName: 'Phường Hàng Bạc' }),
  attendanceRow('b', {
    unitName: 'Phường Phúc Tân',
    intervals: [
      { from: at('08:45'), to: at('09:00') },
      { from: at('09:10'), to: at('10:40') },
    ],
    presentMs: 105 * 60_000,
    share: 0.7,
    late: true,
    leftEarly: true,
    disconnections: 1,
    attended: false,
  }),
  attendanceRow('c', {
    unitName: 'Xã Tản Đà',
    groupName: 'Huyện Ba Vì',
    intervals: [],
    presentMs: 0,
    share: 0,
    attended: false,
  }),
];

/** What a meeting's own page knows beyond the list. */
const DETAIL = {
  ...BEYOND_THE_LIST,
};

const open = async (report = attendance(rows)) => {
  fakeServer({
    'GET /api/session': { principal: secretary },
    'GET /api/meetings/meeting1/attendance': report,
  });
  await openApp('/meetings/meeting1/attendance');
};
const sheet = () => screen.findByRole('region', { name: 'Kết quả tham dự theo đơn vị' });
const lineOf = async (name: string) => within(await sheet()).findByRole('row', { name: new RegExp(name) });
const cells = (line: HTMLElement) =>
  within(line)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('the attendance of a meeting', () => {
  it('says of each room when, how long, what was out of order, and the result', async () => {
    await open();
    expect(cells(await lineOf('Phường Hàng Bạc'))).toEqual([
      '08:30 – 11:00',
      '2 giờ 30 phút',
      '100%',
      '',
      '',
      '●tham dự',
    ]);
    expect(cells(await lineOf('Phường Phúc Tân'))).toEqual([
      '08:45 – 10:40 (2 lần vào)',
      '1 giờ 45 phút',
      '70%',
      '',
      'đến muộn, rời họp sớm, mất kết nối 1 lần',
      '▲không đủ thời gian',
    ]);
    expect(cells(await lineOf('Xã Tản Đà'))).toEqual(['không vào họp', '', '0%', '', '', '○vắng']);
  });

  it('groups by district, with how many attended', async () => {
    await open();
    expect((await lineOf('^Quận Hoàn Kiếm')).textContent).toBe('Quận Hoàn Kiếm1/2 tham dự');
    expect((await lineOf('^Huyện Ba Vì')).textContent).toBe('Huyện Ba Vì0/1 tham dự');
  });

  it('shows the rows behind a figure', async () => {
    await open();
    const tile = await screen.findByRole('button', { name: 'Đến muộn: 1' });
    fireEvent.click(tile);
    expect(tile.getAttribute('aria-pressed')).toBe('true');
    await screen.findByText('Hiện 1 trên 3 điểm cầu');
    expect(screen.queryByRole('row', { name: /Phường Hàng Bạc/ })).toBeNull();
  });

  it('finds a unit without its accents, and says what to do when there is none', async () => {
    await open();
    const search = await screen.findByRole('searchbox', { name: 'Tìm đơn vị' });
    fireEvent.change(search, { target: { value: 'tan da' } });
    await screen.findByText('Hiện 1 trên 3 điểm cầu');
    fireEvent.change(search, { target: { value: 'zzz' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Hiện tất cả' }));
    expect(await screen.findByText('Hiện 3 trên 3 điểm cầu')).toBeDefined();
  });

  it('prints the rule in force, and offers the files in the language of the page', async () => {
    await open();
    await screen.findByText(/có mặt từ 80% thời gian họp trở lên, hoặc điểm danh có mặt và từ 50%/);
    expect(screen.getByText('Đến muộn: vào họp sau khai mạc quá 10 phút.')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Tải Excel (XLSX)' }).getAttribute('href')).toBe(
      '/api/meetings/meeting1/attendance.xlsx?locale=vi',
    );
    expect(screen.getByRole('link', { name: 'Tải CSV' }).getAttribute('href')).toContain('attendance.csv');
  });

  it('has nothing to show before the opening, and says so', async () => {
    await open(attendance([], { openedAt: null, endedAt: null }));
    await screen.findByRole('heading', { name: 'Cuộc họp chưa khai mạc' });
    expect(screen.queryByRole('link', { name: 'Tải CSV' })).toBeNull();
  });

  it('is provisional while the meeting runs', async () => {
    await open(attendance(rows, { endedAt: null }));
    expect(await screen.findByText(/đang diễn ra/)).toBeDefined();
  });

  it('puts all lines on paper, not only the visible ones', async () => {
    const many = Array.from({ length: 60 }, (_, index) => attendanceRow(`r${index}`));
    await open(attendance(many));
    const table = within(await sheet()).getByRole('table');
    const lines = () => table.querySelectorAll('tbody th').length;
    expect(lines()).toBeLessThan(40);
    fireEvent(window, new Event('beforeprint'));
    expect(lines()).toBe(61);
    fireEvent(window, new Event('afterprint'));
  });

  it('counts what was corrected, and shows the figures by level and district', async () => {
    const excused = attendanceRow('d', {
      unitName: 'Xã Ba Trại',
      groupName: 'Huyện Ba Vì',
      intervals: [],
      attended: false,
      counted: { attended: false, late: false, leftEarly: false, excused: true, headcount: 6 },
    });
    await open(attendance([...rows, excused]));
    expect(cells(await lineOf('Xã Ba Trại')).slice(3)).toEqual(['6', '', '◐vắng có phép']);
    const totals = screen.getByRole('table', { name: 'Tổng hợp theo cấp và theo khối' });
    expect(cells(within(totals).getByRole('row', { name: /^Huyện Ba Vì/ }))).toEqual([
      '2',
      '0',
      '0',
      '0',
      '1',
      '1',
      '0',
      '6',
    ]);
  });

  it('opens to all there is of a room, where the secretary puts a value right with a reason', async () => {
    const server = fakeServer({
      'GET /api/session': { principal: secretary },
      'GET /api/meetings/meeting1': { ...meeting({ phase: 'ended' }), ...DETAIL },
      'GET /api/meetings/meeting1/attendance': attendance([
        attendanceRow('a', {
          unitName: 'Phường Hàng Bạc',
          rollCall: {
            at: at('09:00'),
            answer: 'present',
            headcount: 5,
            people: [{ name: 'Nguyễn Thị Hạnh', office: 'Phó Chủ tịch', deputisesFor: { name: null } }],
            note: '',
          },
        }),
      ]),
      'POST /api/meetings/meeting1/attendance/corrections': {},
    });
    await openApp('/meetings/meeting1/attendance');
    fireEvent.click(await screen.findByRole('button', { name: 'Phường Hàng Bạc' }));
    const details = await screen.findByRole('dialog', { name: 'Phường Hàng Bạc' });
    within(details).getByText('Nguyễn Thị Hạnh, Phó Chủ tịch – dự thay (đã xóa tên)');
    const save = await within(details).findByRole('button', { name: 'Ghi điều chỉnh' });
    fireEvent.click(within(details).getByLabelText('không'));
    fireEvent.click(save);
    await within(details).findByText(/Hãy ghi giá trị và lý do/);
    fireEvent.change(within(details).getByLabelText('Lý do'), { target: { value: 'Chỉ mở máy, không có người' } });
    fireEvent.click(save);
    await vi.waitFor(() =>
      expect(server.asked.filter(({ route }) => route.startsWith('POST')).map(({ body }) => body)).toEqual([
        { roomId: 'a', correction: { field: 'attended', value: false }, reason: 'Chỉ mở máy, không có người' },
      ]),
    );
  });
});
