import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../testing/render-app.tsx';
import { secretary } from '../testing/samples.ts';
import { fakeServer, Refusing } from '../testing/server.ts';

async function fill(username: string, password: string) {
  fireEvent.change(await screen.findByLabelText('Tên đăng nhập'), { target: { value: username } });
  fireEvent.change(screen.getByLabelText('Mật khẩu'), { target: { value: password } });
  fireEvent.click(screen.getByRole('button', { name: 'Đăng nhập' }));
}

describe('signing in', () => {
  it('leads to where one wanted to go', async () => {
    const server = fakeServer({ 'POST /api/session': { principal: secretary }, 'GET /api/units': { units: [] } });
    const router = await openApp('/sign-in?next=%2Fmeetings%2Fnew');
    await fill('thuky', 'bi mat');
    await waitFor(() => expect(router.state.location.pathname).toBe('/meetings/new'));
    expect(server.asked.find(({ route }) => route === 'POST /api/session')?.body).toEqual({
      username: 'thuky',
      password: 'bi mat',
    });
  });

  it('says in the words of the server why it was refused, and forgets the password', async () => {
    fakeServer({
      'POST /api/session': new Refusing(401, {
        code: 'wrong-credentials',
        category: 'permission',
        message: 'Tên đăng nhập hoặc mật khẩu chưa đúng.',
      }),
    });
    await openApp('/sign-in');
    await fill('thuky', 'sai');
    expect((await screen.findByRole('alert')).textContent).toContain('Tên đăng nhập hoặc mật khẩu chưa đúng.');
    await waitFor(() => expect(screen.getByLabelText('Mật khẩu')).toHaveProperty('value', ''));
  });

  it('does not ask the server with an empty field', async () => {
    const server = fakeServer({});
    await openApp('/sign-in');
    await fill('', '');
    await screen.findByText('Hãy nhập tên đăng nhập.');
    expect(screen.getByText('Hãy nhập mật khẩu.')).toBeDefined();
    expect(server.asked.map(({ route }) => route)).not.toContain('POST /api/session');
  });

  it('offers pairing to rooms', async () => {
    fakeServer({});
    await openApp('/sign-in');
    expect((await screen.findByRole('link', { name: 'Ghép nối phòng họp' })).getAttribute('href')).toBe('/pair');
  });
});
