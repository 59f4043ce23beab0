import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ClosingDetail, ClosingMonth } from '#shared/contract/closings.ts';
import { openApp } from '../../testing/render-app.tsx';
import { secretary } from '../../testing/samples.ts';
import { fakeServer } from '../../testing/server.ts';

const month = (at: number, changes: Partial<ClosingMonth> = {}): ClosingMonth => ({
  month: `2024-${String(at).padStart(2, '0')}`,
  state: 'open',
  closedAt: null,
  byName: null,
  unsettled: 0,
  corrections: 0,
  ...changes,
});
const closed = month(1, { state: 'closed', closedAt: Date.UTC(2024, 1, 3), byName: 'Chánh Văn phòng', corrections: 1 });
const months = [closed, month(2, { unsettled: 1 }), ...Array.from({ length: 10 }, (_, at) => month(at + 3))];
const line = { id: 'm', day: '2024-02-10', title: 'Giao ban', organiserName: 'Sở Nội vụ' };
const detail: ClosingDetail = {
  period: '2024-Q1',
  months: months.slice(0, 3),
  closable: true,
  unsettled: [line],
  corrections: [{ ...line, id: 'late', what: 'entered', at: Date.UTC(2024, 1, 5) }],
  figures: [
    {
      indicatorId: 'wide',
      name: { vi: 'Họp diện rộng', en: 'Wide meetings' },
      official: { numerator: 9, denominator: 10 },
      live: { numerator: 9, denominator: 11 },
      closed: false,
    },
  ],
};

const open = async (mayClose: boolean) => {
  const server = fakeServer({
    'GET /api/session': { principal: secretary },
    'GET /api/tasks/late': { late: 0 },
    'GET /api/closings': { year: '2024', mayClose, months },
    'GET /api/closings/2024-Q1': detail,
    'POST /api/closings': detail,
  });
  await openApp('/targets/closing?period=2024-Q1');
  await screen.findByTestId('closing-detail');
  return server;
};

it('a quarter shows what is left to do, what was corrected, and by how much its figures differ', async () => {
  await open(false);
  expect(screen.getByText(/chốt 03\/02\/2024, Chánh Văn phòng · 1 đính chính/)).toBeDefined();
  expect(screen.getByText('1 cuộc họp chưa rõ kết quả')).toBeDefined();
  const corrections = screen.getByRole('table', { name: 'Đính chính sau khi chốt' });
  expect(within(corrections).getByText('nhập lúc 07:00 05/02/2024')).toBeDefined();
  expect(screen.getByText('9/10 (90%)')).toBeDefined();
  expect(screen.getByText(/hiện nay là 9\/11 \(81,8%\)/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Chốt Quý I/2024' })).toBeNull();
});

it('is closed after a question that says what cannot be undone', async () => {
  const server = await open(true);
  fireEvent.click(screen.getByRole('button', { name: 'Chốt Quý I/2024' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/không mở lại được.*Còn 1 cuộc họp chưa rõ kết quả/)).toBeDefined();
  expect(server.asked.some(({ route }) => route === 'POST /api/closings')).toBe(false);
  fireEvent.click(within(dialog).getByRole('button', { name: 'Chốt số liệu' }));
  await expect
    .poll(() => server.asked.find(({ route }) => route === 'POST /api/closings')?.body)
    .toEqual({ period: '2024-Q1' });
});
