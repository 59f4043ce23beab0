import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../testing/render-app.tsx';
import { attendance, attendanceRow, secretary } from '../testing/samples.ts';
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

const open = async (report = attendance(rows)) => {
  fakeServer({
    'GET /api/session': { principal: secretary },
    'GET /api/meetings/meeting1/attendance': report,
  });
  await openApp('/meetings/meeting1/attendance');
};
const lineOf = (name: string) => screen.findByRole('row', { name: new RegExp(name) });
const cells = (line: HTMLElement) =>
  within(line)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('the attendance of a meeting', () => {
  it('says of each room when, how long, what was out of order, and the result', async () => {
    await open();
    expect(cells(await lineOf('Phường Hàng Bạc'))).toEqual(['08:30 – 11:00', '2 giờ 30 phút', '100%', '', '●tham dự']);
    expect(cells(await lineOf('Phường Phúc Tân'))).toEqual([
      '08:45 – 10:40 (2 lần vào)',
      '1 giờ 45 phút',
      '70%',
      'đến muộn, rời họp sớm, mất kết nối 1 lần',
      '▲không đủ thời gian',
    ]);
    expect(cells(await lineOf('Xã Tản Đà'))).toEqual(['không vào họp', '', '0%', '', '○vắng']);
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
    const table = await screen.findByRole('table');
    const lines = () => table.querySelectorAll('tbody th').length;
    expect(lines()).toBeLessThan(40);
    fireEvent(window, new Event('beforeprint'));
    expect(lines()).toBe(61);
    fireEvent(window, new Event('afterprint'));
  });
});
