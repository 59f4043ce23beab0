import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { BoardRow } from '#shared/contract/figures.ts';
import { openApp } from '../testing/render-app.tsx';
import { secretary, units } from '../testing/samples.ts';
import { fakeServer } from '../testing/server.ts';
import { boardSample, membersSample, rowSample } from './testing/sample.ts';

const open = async (address: string, rows?: BoardRow[]) => {
  const server = fakeServer({
    'GET /api/session': { principal: secretary },
    'GET /api/tasks/late': { late: 0 },
    'GET /api/units': { units },
    'GET /api/figures/board': boardSample(rows),
    'GET /api/figures/wide/members': membersSample,
  });
  const router = await openApp(address);
  return { server, router };
};
const card = async () => screen.findByRole('article', { name: 'Họp diện rộng của Thành phố' });

describe('the board', () => {
  it('says of each indicator where it stands, where it goes and what is lacking, with the formula beside it', async () => {
    await open('/targets/board?period=2026-11');
    const text = (await card()).textContent;
    for (const part of [
      '◐có nguy cơ',
      '80%',
      '4/5 cuộc họp',
      'Mục tiêu 90% (Chương trình 2016–2020)',
      'Dự báo đến hết kỳ: 87%, dưới mục tiêu.',
      'Cần thêm 3 cuộc họp trực tuyến.',
      'Đã triệu tập cho phần còn lại của kỳ: 2/2, tính theo hình thức đã triệu tập.',
      '1 kỳ gần nhất: 9/10 = 90%, trung bình mỗi kỳ 10 (làm tròn). Còn thiếu so với trung bình: 3',
      '(4 + 2 + 3 × 90%) : 10 = 8,7 : 10 = 87%',
      'k nhỏ nhất để (6 + k) : (7 + k) ≥ 90%; k = 3',
    ])
      expect(text).toContain(part);
    expect(screen.getByText(/Tháng 11\/2026. Thành phố Hà Nội/)).toBeDefined();
  });

  it('has its course as a table for those who cannot see the chart', async () => {
    await open('/targets/board?period=2026-11');
    const table = await screen.findByRole('table', { name: 'Diễn biến: Họp diện rộng của Thành phố' });
    expect(
      within(table)
        .getAllByRole('row')
        .map((row) => row.textContent),
    ).toEqual([
      'KỳTỷ lệSố lượngMục tiêuKết quả',
      'Tháng 09/2026–0/0 cuộc họp–',
      'Tháng 10/202690%9/10 cuộc họp90%●đạt',
      'Tháng 11/202680%4/5 cuộc họp90%▲chưa đạt',
    ]);
  });

  it('shows what was corrected after closing', async () => {
    await open('/targets/board', [rowSample({ closed: true, live: { numerator: 4, denominator: 6 } })]);
    expect((await card()).textContent).toContain(
      'Số liệu kỳ này đã chốt.Đính chính sau khi chốt: 66,6% (4/6 cuộc họp).',
    );
  });

  it('goes back a period; the address keeps it', async () => {
    const { router, server } = await open('/targets/board?period=2026-01');
    fireEvent.click(await screen.findByRole('button', { name: 'Kỳ trước' }));
    expect(router.state.location.search).toBe('?period=2025-12');
    await screen.findByText('Tháng 12/2025');
    fireEvent.click(screen.getByLabelText('Năm'));
    expect(router.state.location.search).toBe('?period=2025');
    expect(server.asked.at(-1)?.url).toContain('period=2025');
  });

  it('without indicators says what would bring them', async () => {
    await open('/targets/board', []);
    expect(await screen.findByText('Chưa có chỉ tiêu nào trong kỳ này')).toBeDefined();
  });
});

it('a figure opens to what stands behind it, each line to the register', async () => {
  const { server } = await open('/targets/board?period=2026-11');
  fireEvent.click(
    within(await card()).getByRole('link', { name: 'Xem những gì đã tính vào Họp diện rộng của Thành phố' }),
  );
  fireEvent.click(await screen.findByLabelText('Không tính (1)'));
  const line = await screen.findByRole('link', { name: 'Chạy thử trước giao ban' });
  expect(line.getAttribute('href')).toBe('/targets/register/trial');
  expect(screen.getByRole('cell', { name: 'chạy thử' })).toBeDefined();
  expect(server.asked.at(-1)?.url).toContain('view=outside');
});
