import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { MailLine, MailList } from '#shared/contract/mails.ts';
import { openApp } from '../testing/render-app.tsx';
import { meeting, secretary } from '../testing/samples.ts';
import { fakeServer } from '../testing/server.ts';

const mail = (unitName: string, changes: Partial<MailLine> = {}): MailLine => ({
  mailId: unitName.replaceAll(/\P{ASCII}|\s/gu, ''),
  kind: 'invitation',
  unitId: 'unit',
  unitName,
  level: 'commune',
  groupName: 'Quận Hoàn Kiếm',
  address: 'a@hanoi.example',
  reachable: true,
  subject: 'Giấy mời họp',
  state: 'delivered',
  attempts: 1,
  nextAttemptAt: null,
  lastError: null,
  createdAt: 0,
  deliveredAt: 60_000,
  ...changes,
});
const REFUSED = mail('Hang Bac', { state: 'refused', lastError: '550 No such user', deliveredAt: null });
const MAILS = [
  mail('Phuc Tan'),
  REFUSED,
  mail('Doi Can', { state: 'no-address', address: null, reachable: false, attempts: 0, deliveredAt: null }),
];

const open = async (changes: Partial<MailList> = {}) => {
  const server = fakeServer({
    'GET /api/session': { principal: secretary },
    'GET /api/meetings/meeting1': meeting({ id: 'meeting1' }),
    'GET /api/meetings/meeting1/mails': { mails: MAILS, canSend: true, trouble: null, ...changes },
    'POST /api/meetings/meeting1/mails/sendings': { mails: 1 },
  });
  await openApp('/meetings/meeting1/mails');
  await screen.findByRole('heading', { name: 'Thư mời' });
  return server;
};
const cards = async () => (await screen.findAllByTestId('mail')).map((card) => within(card));

describe('the mails of a meeting', () => {
  it('say what became of each; a figure shows its own', async () => {
    await open();
    expect(await cards()).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: /^1\s*Bị từ chối$/ }));
    const [only, ...others] = await cards();
    expect(others).toEqual([]);
    expect(only?.getByText(/^máy chủ thư không nhận địa chỉ này; .* \(550 No such user\)$/)).toBeDefined();
  });

  it('are sent again where that can help, and what has arrived is left alone', async () => {
    const server = await open();
    fireEvent.click(await screen.findByRole('button', { name: 'Gửi lại 1 thư chưa chuyển được' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Gửi lại' }));
    await waitFor(() =>
      expect(server.asked.filter(({ route }) => route.endsWith('/sendings')).map(({ body }) => body)).toEqual([
        { mailIds: [REFUSED.mailId] },
      ]),
    );
    expect(screen.getByRole('button', { name: 'Gửi lại thư cho Doi Can' })).toHaveProperty('disabled', true);
  });

  it('name the units without an address, and how far the sending is', async () => {
    await open({ mails: [...MAILS, mail('Tan Da', { state: 'waiting', deliveredAt: null })] });
    const notice = within(await screen.findByTestId('without-address'));
    expect(notice.getByText('1 đơn vị được mời chưa có địa chỉ thư')).toBeDefined();
    expect(notice.getByText(/^Doi Can\. Đề nghị quản trị viên/)).toBeDefined();
    expect(screen.getByText('Đang gửi: xong 2/3 thư')).toBeDefined();
    expect(screen.getByRole('progressbar', { name: 'Tiến độ gửi thư' }).getAttribute('aria-valuenow')).toMatch(/^66/);
  });

  it('tell of a missing mail server', async () => {
    await open({ canSend: false });
    expect(await screen.findByText('Chưa cài đặt máy chủ thư')).toBeDefined();
  });

  it('tell why a mail server takes nothing, in words', async () => {
    await open({ trouble: 'EAUTH 535' });
    expect(await screen.findByText(/không nhận tên đăng nhập hoặc mật khẩu; .* \(EAUTH 535\)$/)).toBeDefined();
  });
});
