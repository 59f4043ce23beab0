import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Principal } from '#shared/contract/accounts.ts';
import type { Issuer } from '#shared/contract/issuers.ts';
import { openApp } from '../../testing/render-app.tsx';
import { units } from '../../testing/samples.ts';
import { fakeServer } from '../../testing/server.ts';

const administrator: Principal = {
  kind: 'account',
  accountId: 'own',
  displayName: 'Quản trị quận',
  grants: [{ role: 'administrator', unitId: 'hoankiem' }],
};
const issuer: Issuer = {
  superior: 'UBND thành phố Hà Nội',
  name: 'Ủy ban nhân dân quận Hoàn Kiếm',
  symbol: 'UBND',
  place: 'Hoàn Kiếm',
  authority: ['TM. Ủy ban nhân dân'],
  title: 'Chủ tịch',
  signerName: null,
  recipients: ['Lưu: VT'],
};
const ROUTE = '/api/administration/units/hoankiem/issuer';

const open = async (changed: Partial<Issuer> | null = null) => {
  const server = fakeServer({
    'GET /api/session': { principal: administrator },
    'GET /api/units': { units },
    [`GET ${ROUTE}`]: { unitId: 'hoankiem', issuer: { ...issuer, ...changed }, derived: changed === null },
  });
  await openApp('/administration/issuers');
  await screen.findByLabelText(/^Tên cơ quan ban hành/);
  return server;
};
const type = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const preview = () => within(screen.getByRole('figure'));

describe('issuers', () => {
  it('open with the own unit, and show the paper while it is typed', async () => {
    await open();
    preview().getByText('QUẬN HOÀN KIẾM');
    type(/^Quyền hạn/, 'KT. Chủ tịch');
    type(/^Chức vụ/, 'Phó Chủ tịch');
    type(/^Chữ viết tắt/, 'vp');
    preview().getByText('KT. CHỦ TỊCH');
    preview().getByText('PHÓ CHỦ TỊCH');
    expect(preview().getByText(/^Số:/).textContent).toMatch(/^Số:\s05\/TB-VP$/);
  });

  it('are sent as lists and without empty lines; a symbol with blanks is refused at its field', async () => {
    const server = await open();
    type(/^Chữ viết tắt/, 'UB ND');
    fireEvent.click(screen.getByRole('button', { name: 'Lưu' }));
    await screen.findByText(/không có dấu cách/);
    type(/^Chữ viết tắt/, 'ubnd');
    type(/^Cơ quan chủ quản/, ' ');
    type(/^Nơi nhận/, 'Như trên\n\nLưu: VT, TH');
    const sent = { ...issuer, superior: null, recipients: ['Như trên', 'Lưu: VT, TH'] };
    server.routes[`PUT ${ROUTE}`] = { unitId: 'hoankiem', issuer: sent, derived: false };
    fireEvent.click(screen.getByRole('button', { name: 'Lưu' }));
    await screen.findByText('Đã sửa riêng cho đơn vị này');
    expect(server.asked.find(({ route }) => route === `PUT ${ROUTE}`)?.body).toEqual(sent);
    expect(screen.getByRole('button', { name: 'Lưu' })).toHaveProperty('disabled', true);
  });

  it('follow the unit again after a question', async () => {
    const server = await open({ title: 'Phó Chủ tịch' });
    server.routes[`DELETE ${ROUTE}`] = { unitId: 'hoankiem', issuer, derived: true };
    fireEvent.click(screen.getByRole('button', { name: 'Lập lại theo tên đơn vị' }));
    const question = within(await screen.findByRole('dialog'));
    fireEvent.click(question.getByRole('button', { name: 'Lập lại theo tên đơn vị' }));
    await screen.findByText('Tự lập theo tên và cấp của đơn vị');
    await waitFor(() => expect(screen.getByLabelText(/^Chức vụ/)).toHaveProperty('value', 'Chủ tịch'));
  });
});
