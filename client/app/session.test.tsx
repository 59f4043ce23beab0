import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../testing/render-app.tsx';
import { meeting, secretary } from '../testing/samples.ts';
import { fakeServer, Refusing } from '../testing/server.ts';

const asSecretary = { 'GET /api/session': { principal: secretary }, 'GET /api/meetings': { meetings: [] } };

describe('the session', () => {
  it('is asked for before a page is shown, and the page is come back to', async () => {
    fakeServer({});
    const router = await openApp('/meetings/new');
    await screen.findByRole('heading', { name: 'Đăng nhập' });
    expect(router.state.location.search).toBe(`?next=${encodeURIComponent('/meetings/new')}`);
  });

  it('that has run out leads to signing in, whichever request finds out', async () => {
    const server = fakeServer(asSecretary);
    server.routes['GET /api/meetings'] = new Refusing(401, {
      code: 'not-signed-in',
      category: 'permission',
      message: 'Hãy đăng nhập.',
    });
    await openApp('/');
    expect(await screen.findByRole('heading', { name: 'Đăng nhập' })).toBeDefined();
  });

  it('ends when one signs out, on the server too', async () => {
    const server = fakeServer({ ...asSecretary, 'DELETE /api/session': { principal: null } });
    const router = await openApp('/');
    fireEvent.click(await screen.findByRole('button', { name: 'Thư ký Thành phố' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Đăng xuất' }));
    await screen.findByRole('heading', { name: 'Đăng nhập' });
    await waitFor(() => expect(router.state.location.search).toBe(''));
    expect(server.asked.map(({ route }) => route)).toContain('DELETE /api/session');
  });

  it('that cannot be asked for offers to try again', async () => {
    const server = fakeServer({});
    delete server.routes['GET /api/session'];
    await openApp('/');
    const retry = await screen.findByRole('button', { name: 'Thử lại' });
    Object.assign(server.routes, asSecretary);
    fireEvent.click(retry);
    expect(await screen.findByRole('heading', { name: 'Các cuộc họp hôm nay' })).toBeDefined();
  });
});

describe('the frame', () => {
  it('changes the language of the page, of the document and of what the server says', async () => {
    const server = fakeServer({ ...asSecretary, 'GET /api/meetings': { meetings: [meeting()] } });
    await openApp('/');
    await screen.findByText('sắp họp');
    const before = server.asked.length;
    fireEvent.click(screen.getByRole('radio', { name: 'EN' }));
    await screen.findByRole('heading', { name: 'Today’s meetings' });
    expect(document.documentElement.lang).toBe('en');
    expect(document.cookie).toContain('giaoban_locale=en');
    expect(localStorage.getItem('giaoban_locale')).toBe('en');
    await waitFor(() => expect(server.asked.length).toBeGreaterThan(before));
  });

  it('says that there is no such page', async () => {
    fakeServer({});
    await openApp('/khong-co');
    await screen.findByRole('heading', { name: 'Không có trang này' });
    expect(screen.getByRole('link', { name: 'Về trang đầu' }).getAttribute('href')).toBe('/');
  });
});
