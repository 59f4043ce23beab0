import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../testing/render-app.tsx';
import { device } from '../testing/samples.ts';
import { fakeServer, Refusing } from '../testing/server.ts';

async function enter(code: string) {
  const field = await screen.findByLabelText('Mã ghép nối');
  fireEvent.input(field, { target: { value: code } });
  fireEvent.click(screen.getByRole('button', { name: 'Ghép nối' }));
  return field;
}

describe('pairing', () => {
  it('takes the code as it is read from paper and keeps the mark of this computer', async () => {
    const server = fakeServer({ 'POST /api/pairing': { principal: device }, 'GET /api/meetings': { meetings: [] } });
    const router = await openApp('/pair');
    const field = await enter('b6nv yh2x');
    expect(field).toHaveProperty('value', 'B6NV YH2X');
    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
    await screen.findByRole('heading', { name: 'Điểm cầu Phường Phúc Tân' });
    expect(server.asked.find(({ route }) => route === 'POST /api/pairing')?.body).toEqual({
      code: 'B6NVYH2X',
      installationId: localStorage.getItem('giaoban_installation'),
    });
  });

  it('waits for the whole code', async () => {
    const server = fakeServer({});
    await openApp('/pair');
    const field = await enter('b6nv');
    await screen.findByText('Hãy nhập đủ 8 ký tự của mã.');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(server.asked.map(({ route }) => route)).not.toContain('POST /api/pairing');
  });

  it('says in the words of the server that a code does not work', async () => {
    fakeServer({
      'POST /api/pairing': new Refusing(403, {
        code: 'bad-pairing-code',
        category: 'permission',
        message: 'Mã đã hết hạn.',
      }),
    });
    await openApp('/pair');
    await enter('B6NVYH2X');
    expect((await screen.findByRole('alert')).textContent).toContain('Mã đã hết hạn.');
  });
});
