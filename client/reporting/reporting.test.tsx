import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { AccessTokenLine } from '#shared/contract/access-tokens.ts';
import { NO_REPORTS, type ReportRun } from '#shared/contract/report-runs.ts';
import { openApp } from '../testing/render-app.tsx';
import { secretary } from '../testing/samples.ts';
import { fakeServer } from '../testing/server.ts';

const city = {
  id: 'city',
  code: null,
  name: 'Thành phố Hà Nội',
  level: 'city',
  kind: 'thành phố',
  parentId: null,
  validFrom: '2008-08-01',
  validTo: null,
  roomId: null,
  phone: null,
};
const token: AccessTokenLine = {
  id: 'one',
  name: 'Cổng báo cáo',
  unitId: 'city',
  unitName: city.name,
  createdAt: 1,
  createdByName: 'An',
  expiresAt: Date.now() + 86_400_000,
  revokedAt: null,
  lastUsedAt: null,
};

const run: ReportRun = {
  id: 'run',
  period: '2026-10',
  unitName: city.name,
  dueDay: '2026-11-05',
  madeAt: Date.parse('2026-11-07T08:00:00+07:00'),
  late: true,
  madeByName: null,
  files: [{ format: 'pdf', hash: 'a'.repeat(64), bytes: 1 }],
  receivers: [
    { unitId: 'phuctan', unitName: 'Phường Phúc Tân', state: 'delivered', deliveredAt: 1 },
    { unitId: 'doican', unitName: 'Phường Đội Cấn', state: 'no-address', deliveredAt: null },
  ],
  sentAt: null,
};

const open = async (unitId = 'city') => {
  const server = fakeServer({
    'GET /api/session': { principal: { ...secretary, grants: [{ role: 'secretary', unitId }] } },
    'GET /api/units': { units: [city] },
    'GET /api/tasks/late': { late: 0 },
    'GET /api/reports': {
      settings: NO_REPORTS,
      mayManage: unitId === 'city',
      runs: [run],
      next: [],
      missing: ['2026-09'],
    },
    'PUT /api/report-settings/month': { settings: NO_REPORTS, mayManage: true, runs: [], next: [], missing: [] },
    'GET /api/access-tokens': { tokens: [token] },
    'POST /api/access-tokens': { secret: 'bi-mat', token },
    'DELETE /api/access-tokens/one': { tokens: [{ ...token, revokedAt: 2 }] },
  });
  await openApp('/targets/reporting');
  return server;
};

it('a token is shown once, to be copied, and then only that it is there', async () => {
  await open();
  fireEvent.click(await screen.findByRole('button', { name: 'Tạo mã truy cập' }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.change(within(dialog).getByLabelText(/Dùng cho hệ thống/), { target: { value: 'Cổng báo cáo' } });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Tạo mã truy cập' }));
  expect((await screen.findByTestId('shown-token')).textContent).toBe('bi-mat');
  fireEvent.click(screen.getByRole('button', { name: 'Đã chép xong' }));
  expect((await screen.findByRole('article', { name: 'Cổng báo cáo' })).textContent).toContain('đang dùng');
});

it('a token is revoked after a question that says what ends with it', async () => {
  await open();
  fireEvent.click(await screen.findByRole('button', { name: 'Thu hồi mã của Cổng báo cáo' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain('sẽ không đọc được gì nữa');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Thu hồi' }));
  expect(await screen.findByText(/đã thu hồi/)).toBeDefined();
});

it('who does not decide for the whole city is told who does', async () => {
  await open('elsewhere');
  expect(await screen.findByText(/cấp thành phố quyết định/)).toBeDefined();
  expect(screen.queryByText('Mã truy cập cho hệ thống khác')).toBeNull();
});

it('a report says when it was due and made, that it was late, whom it has not reached, and can be fetched', async () => {
  await open();
  const line = await screen.findByRole('listitem');
  for (const said of ['lập muộn', 'Đến hạn 05/11/2026', 'tự lập lúc 08:00 07/11/2026', 'đã chuyển 1/2 nơi nhận'])
    expect(line.textContent).toContain(said);
  expect(line.textContent).toContain('▲ Phường Đội Cấn: Chưa có địa chỉ');
  expect(
    within(line)
      .getByRole('link', { name: /tệp PDF/ })
      .getAttribute('href'),
  ).toBe('/api/reports/run/pdf');
  expect(within(line).getByRole('button', { name: /Gửi lại/ })).toBeDefined();
});

it('reports are switched on with a day and files, and the server is told', async () => {
  const server = await open();
  fireEvent.click(await screen.findByRole('switch', { name: 'Tự lập báo cáo tháng' }));
  fireEvent.change(screen.getByLabelText('Số ngày sau khi kết thúc kỳ'), { target: { value: '7' } });
  const form = screen.getByRole('form', { name: 'Tự lập báo cáo tháng' });
  fireEvent.click(within(form).getByRole('button', { name: 'Lưu' }));
  await vi.waitFor(() =>
    expect(server.asked.find(({ route }) => route.startsWith('PUT'))?.body).toEqual({
      on: true,
      daysAfter: 7,
      unitIds: [],
      formats: ['pdf', 'xlsx'],
    }),
  );
});
