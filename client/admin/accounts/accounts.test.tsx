import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Account } from '#shared/contract/account-administration.ts';
import type { Principal } from '#shared/contract/accounts.ts';
import { openApp } from '../../testing/render-app.tsx';
import { secretary, units } from '../../testing/samples.ts';
import { fakeServer, Refusing } from '../../testing/server.ts';

const administrator: Principal = {
  kind: 'account',
  accountId: 'own',
  displayName: 'Quản trị quận',
  grants: [{ role: 'administrator', unitId: 'hoankiem' }],
};
const account = (id: string, displayName: string, changes: Partial<Account> = {}): Account => ({
  id,
  username: `${id}.thuky`,
  displayName,
  grants: [{ role: 'secretary', unitId: 'phuctan' }],
  createdAt: 0,
  lastSignInAt: null,
  lockedAt: null,
  pausedUntil: null,
  manageable: true,
  ...changes,
});
const open = async (accounts: Account[]) => {
  const server = fakeServer({
    'GET /api/session': { principal: administrator },
    'GET /api/units': { units },
    'GET /api/administration/accounts': { accounts },
  });
  await openApp('/administration/accounts');
  await screen.findByRole('heading', { name: 'Tài khoản' });
  return server;
};
const menuOf = async (name: string) =>
  fireEvent.click(await screen.findByRole('button', { name: `Thao tác với ${name}` }));

describe('accounts', () => {
  it('are found without accents, by name and by unit', async () => {
    await open([
      account('an', 'Nguyễn Văn Ẩn'),
      account('binh', 'Lê Bình', { grants: [{ role: 'chair', unitId: 'hangbac' }] }),
    ]);
    await screen.findByText('2 trên 2 tài khoản');
    const search = screen.getByRole('searchbox');
    fireEvent.change(search, { target: { value: 'van an' } });
    await screen.findByText('1 trên 2 tài khoản');
    fireEvent.change(search, { target: { value: 'hang bac' } });
    await screen.findByText('Lê Bình');
    expect(screen.queryByText('Nguyễn Văn Ẩn')).toBeNull();
  });

  it('show the generated password once', async () => {
    const server = await open([]);
    server.routes['POST /api/administration/accounts'] = { accountId: 'moi', username: 'moi', password: 'abcd-efgh' };
    fireEvent.click(screen.getByRole('button', { name: 'Tạo tài khoản' }));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByLabelText(/^Tên đăng nhập/), { target: { value: 'moi' } });
    fireEvent.change(dialog.getByLabelText(/^Họ tên/), { target: { value: 'Người mới' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Tạo tài khoản' }));
    await dialog.findByText('Hãy chọn đơn vị.');
    fireEvent.click(dialog.getByRole('combobox', { name: /^Đơn vị/ }));
    // The page's own filter has the same units; the dialog's list comes last.
    const name = 'Phường Phúc Tân (Quận Hoàn Kiếm)';
    const option = (await screen.findAllByRole('option', { name, hidden: true })).at(-1);
    if (option) fireEvent.click(option);
    expect(screen.queryByRole('option', { name: /Ba Vì/, hidden: true })).toBeNull();
    fireEvent.click(dialog.getByRole('button', { name: 'Tạo tài khoản' }));
    await screen.findByText('abcd-efgh');
    expect(server.asked.find(({ route }) => route === 'POST /api/administration/accounts')?.body).toEqual({
      username: 'moi',
      displayName: 'Người mới',
      grants: [{ role: 'secretary', unitId: 'phuctan' }],
    });
    fireEvent.click(screen.getByRole('button', { name: 'Tôi đã chép lại' }));
    await waitFor(() => expect(screen.queryByText('abcd-efgh')).toBeNull());
  });

  it('are locked after a question that names what will happen', async () => {
    const server = await open([account('an', 'Nguyễn An')]);
    server.routes['POST /api/administration/accounts/an/lock'] = {};
    await menuOf('Nguyễn An');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Khóa tài khoản' }));
    const question = within(await screen.findByRole('dialog'));
    question.getByText(/bị đăng xuất ở mọi nơi ngay lập tức/);
    expect(server.asked.map(({ route }) => route)).not.toContain('POST /api/administration/accounts/an/lock');
    fireEvent.click(question.getByRole('button', { name: 'Khóa tài khoản' }));
    await waitFor(() =>
      expect(server.asked.map(({ route }) => route)).toContain('POST /api/administration/accounts/an/lock'),
    );
  });

  it('say in the words of the server at which field something is wrong', async () => {
    const server = await open([account('an', 'Nguyễn An')]);
    server.routes['PUT /api/administration/accounts/an'] = new Refusing(403, {
      code: 'not-permitted',
      category: 'permission',
      message: 'Ngoài phạm vi.',
      fields: ['grants.0'],
    });
    await menuOf('Nguyễn An');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Sửa tên và vai trò' }));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'Lưu' }));
    await waitFor(() =>
      expect(dialog.getByRole('combobox', { name: /^Đơn vị/ }).getAttribute('aria-invalid')).toBe('true'),
    );
  });

  it('offer nothing for the own account that nobody may do to it, and nothing for one outside', async () => {
    await open([account('own', 'Chính tôi'), account('cao', 'Cấp trên', { manageable: false })]);
    await menuOf('Chính tôi');
    await screen.findByRole('menuitem', { name: 'Sửa tên và vai trò' });
    expect(screen.queryByRole('menuitem', { name: 'Khóa tài khoản' })).toBeNull();
    expect(screen.queryByRole('menuitem', { name: 'Đặt lại mật khẩu' })).toBeNull();
    expect(screen.getByRole('button', { name: /^Cấp trên: có vai trò ngoài/ })).toHaveProperty('disabled', true);
  });
});

it('the administration does not exist for others', async () => {
  fakeServer({ 'GET /api/session': { principal: secretary } });
  await openApp('/administration/accounts');
  expect(await screen.findByRole('heading', { name: 'Không có trang này' })).toBeDefined();
});
