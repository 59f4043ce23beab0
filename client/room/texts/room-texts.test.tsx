import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TextMessage } from '#shared/contract/text-messages.ts';
import { renderRoom } from '../testing/render-room.tsx';

const text = (at: number, changes: Partial<TextMessage> = {}): TextMessage => ({
  messageId: `m${at}`,
  at,
  thread: 'office',
  roomId: 'r1',
  roomName: 'Phường Hàng Bạc',
  fromRoom: false,
  author: 'Thư ký',
  text: `Tin ${at}`,
  ...changes,
});

beforeEach(() => localStorage.clear());
afterEach(cleanup);

it('shows the oldest unread message until it is read, and not its own', async () => {
  const { tell } = await renderRoom();
  tell(({ texts }) => texts.set([text(1), text(2, { fromRoom: true }), text(3, { roomId: null })]));
  expect(screen.getByTestId('room-text').textContent).toContain('Tin 1');
  expect(screen.getByTestId('room-text').textContent).toContain('còn 1 tin nữa');
  fireEvent.click(screen.getByTestId('text-read'));
  expect(screen.getByTestId('room-text').textContent).toContain('Tin gửi tất cả điểm cầu');
  fireEvent.click(screen.getByTestId('text-read'));
  expect(screen.queryByTestId('room-text')).toBeNull();
});

it('sends a ready-made sentence with one press, to whom it was chosen', async () => {
  const { sent } = await renderRoom();
  fireEvent.click(screen.getByTestId('write-text'));
  expect(document.activeElement?.getAttribute('data-sentence')).toBe('noSound');
  fireEvent.click(screen.getByTestId('to-technician'));
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Không nghe được' })));
  expect(sent).toMatchObject([
    { name: 'text.send', payload: { thread: 'technician', roomId: null, text: 'Không nghe được' } },
  ]);
  expect(screen.getByTestId('text-sent').textContent).toContain('Đã gửi kỹ thuật');
  expect(screen.queryByTestId('text-panel')).toBeNull();
});

it('stands at the door while it waits, was refused, or was put out', async () => {
  const { tell } = await renderRoom();
  for (const [why, title] of [
    ['waiting-in-lobby', 'Đang chờ chủ trì cho vào họp…'],
    ['lobby-refused', 'Chưa được vào họp'],
    ['expelled', 'Đã được mời ra khỏi cuộc họp'],
  ] as const) {
    tell(({ connection }) => connection.set({ kind: 'atDoor', why }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(screen.getByTestId('door').textContent).toContain('024 3825 1234');
  }
});
