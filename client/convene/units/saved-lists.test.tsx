import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { openApp } from '../../testing/render-app.tsx';
import { secretary, units } from '../../testing/samples.ts';
import { fakeServer } from '../../testing/server.ts';

const riverside = { id: 'list1', ownerUnitId: 'city', name: 'Ven sông', unitIds: ['phuctan', 'hangbac', 'gone'] };

const open = async () => {
  const server = fakeServer({
    'GET /api/session': { principal: secretary },
    'GET /api/units': { units },
    'GET /api/people': { people: [] },
    'GET /api/saved-lists': { lists: [riverside] },
    'POST /api/saved-lists': { listId: 'list2' },
    'PUT /api/saved-lists/list1': {},
    'DELETE /api/saved-lists/list1': {},
  });
  await openApp('/meetings/new');
  fireEvent.click(await screen.findByRole('button', { name: 'Danh sách đã lưu (1)' }));
  return {
    sent: () => server.asked.filter(({ route }) => route.includes('saved-lists') && !route.startsWith('GET')),
  };
};

it('a saved list is chosen in one step; what is no longer there is told and left out', async () => {
  await open();
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Ven sông (3 đơn vị)' }));
  await screen.findByRole('checkbox', { name: 'Xã, phường, thị trấn (2/3)' });
  await screen.findByText(/“Ven sông”: 1 đơn vị không còn/);
  fireEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(await screen.findByRole('checkbox', { name: 'Xã, phường, thị trấn (0/3)' })).toBeDefined();
});

it('what is chosen is saved under a new name, or as the new content of a list there is', async () => {
  const { sent } = await open();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Sở, ban, ngành (0/2)' }));
  const save = async (name: string, button: string) => {
    fireEvent.click(screen.getByRole('button', { name: 'Lưu danh sách' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Lưu danh sách' }));
    fireEvent.change(dialog.getByLabelText('Tên danh sách'), { target: { value: name } });
    fireEvent.click(dialog.getByRole('button', { name: button }));
  };
  const unitIds = ['noivu', 'taichinh'];
  await save('Các sở', 'Lưu danh sách');
  const added = { route: 'POST /api/saved-lists', body: { ownerUnitId: 'city', name: 'Các sở', unitIds } };
  await vi.waitFor(() => expect(sent()).toEqual([expect.objectContaining(added)]));
  await vi.waitFor(() => expect(screen.queryByRole('dialog', { name: 'Lưu danh sách' })).toBeNull());
  await save('Ven sông', 'Cập nhật danh sách');
  const changed = { route: 'PUT /api/saved-lists/list1', body: { name: 'Ven sông', unitIds } };
  await vi.waitFor(() => expect(sent()[1]).toEqual(expect.objectContaining(changed)));
});

it('a list is renamed, and removed after a question', async () => {
  const { sent } = await open();
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Quản lý danh sách' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Quản lý danh sách' }));
  fireEvent.change(dialog.getByRole('textbox', { name: 'Tên mới của Ven sông' }), { target: { value: 'Ngoài đê' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Đổi tên' }));
  const body = { name: 'Ngoài đê', unitIds: riverside.unitIds };
  await vi.waitFor(() => expect(sent()).toEqual([expect.objectContaining({ body })]));
  fireEvent.click(dialog.getByRole('button', { name: 'Xóa Ven sông' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Xóa danh sách' }));
  await vi.waitFor(() => expect(sent()[1]?.route).toBe('DELETE /api/saved-lists/list1'));
});
