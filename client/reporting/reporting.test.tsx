import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { AccessTokenLine } from '#shared/contract/access-tokens.ts';
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

const open = async (unitId = 'city') => {
  const server = fakeServer({
    'GET /api/session': { principal: { ...secretary, grants: [{ role: 'secretary', unitId }] } },
    'GET /api/units': { units: [city] },
    'GET /api/tasks/late': { late: 0 },
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
