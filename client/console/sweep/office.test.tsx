import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BoardState } from '../../live/session.ts';
import { installBrowser } from '../testing/browser.ts';
import { renderConsole } from '../testing/render-console.tsx';
import { boardOf, FIVE_ROOMS, labelOf, meetingOf } from '../testing/samples.ts';

beforeEach(() => {
  installBrowser();
  localStorage.clear();
});
afterEach(cleanup);

const swept = { answer: 'in-order', note: '', at: 5 } as const;
const running: BoardState = {
  ...boardOf(
    FIVE_ROOMS.map((room) => (room.roomId === 'bac' ? { ...room, sweep: swept } : room)),
    ['bv'],
  ),
  sweep: { roomIds: ['bac', 'bv', 'td'], startedAt: 1, ended: false },
};
const called = { roomId: 'bv', name: 'Xã Ba Vì', answered: 1, asked: 3 };
const press = async (key: string) => act(async () => void fireEvent.keyDown(document.body, { key }));
const click = async (id: string) => act(async () => void fireEvent.click(screen.getByTestId(id)));

const sweeping = async () => {
  const fake = await renderConsole('secretary', running);
  fake.tell(({ meeting }) => meeting.set(meetingOf({ sweep: called, onDeck: labelOf('td', 'Thị trấn Tây Đằng') })));
  return fake;
};

describe('a sweep in the office', () => {
  it('calls who is there, in the order of the board', async () => {
    const { sent } = await renderConsole('secretary', boardOf(FIVE_ROOMS));
    await click('part-sweep');
    await click('sweep-start');
    expect(sent).toEqual([{ name: 'sweep.start', payload: { roomIds: ['bac', 'bv', 'td'] } }]);
  });

  it('comes to the front when it begins: who is called, who is next', async () => {
    await sweeping();
    expect(screen.getByTestId('sweep-called').textContent).toBe('Xã Ba Vì');
    expect(screen.getByTestId('sweep-office').textContent).toContain('Tiếp theo: Thị trấn Tây Đằng');
    expect(screen.getByTestId('sweep-place').textContent).toBe('2/3');
  });

  it('is answered with one key, and gives nobody in the queue the floor', async () => {
    const { sent } = await sweeping();
    for (const key of ['1', '2', '3', '4', '9']) await press(key);
    expect(sent.map(({ name, payload }) => [name, payload])).toEqual(
      (['in-order', 'problem', 'absent'] as const).map((answer) => [
        'sweep.answer',
        { roomId: 'bv', answer, note: '' },
      ]),
    );
  });

  it('takes a note along, and lets Enter in it mean a problem', async () => {
    const { sent } = await sweeping();
    const note = screen.getByTestId('sweep-note');
    fireEvent.change(note, { target: { value: 'Mất tiếng' } });
    await act(async () => void fireEvent.keyDown(note, { key: 'Enter' }));
    expect(sent.at(-1)?.payload).toEqual({ roomId: 'bv', answer: 'problem', note: 'Mất tiếng' });
    await press('1');
    expect(sent.at(-1)?.payload).toMatchObject({ note: '' });
  });

  it('puts the last answer right: 0, then the right one', async () => {
    const { sent } = await sweeping();
    await press('0');
    expect(screen.getByTestId('sweep-before').textContent).toContain('Phường Hàng Bạc');
    await press('3');
    await press('1');
    expect(sent.map(({ payload }) => payload)).toEqual([
      { roomId: 'bac', answer: 'absent', note: '' },
      { roomId: 'bv', answer: 'in-order', note: '' },
    ]);
  });

  it('does not give the floor to anybody by the answer that came once too often', async () => {
    const { sent, tell } = await sweeping();
    await press('1');
    tell(({ meeting }) => meeting.set(meetingOf({})));
    await press('1');
    await press('0');
    expect(sent.map(({ name }) => name)).toEqual(['sweep.answer']);
    const now = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 10_000);
    await press('1');
    expect(sent.at(-1)).toMatchObject({ name: 'floor.give', payload: { roomId: 'bv' } });
    now.mockRestore();
  });

  it('asks before it is stopped', async () => {
    const { sent } = await sweeping();
    await click('sweep-stop');
    expect(sent).toEqual([]);
    fireEvent.click(await screen.findByTestId('confirm-stop-sweep'));
    expect(sent).toEqual([{ name: 'sweep.stop', payload: {} }]);
  });

  it('leaves the result in view', async () => {
    const { tell } = await sweeping();
    tell(({ meeting, board }) => {
      meeting.set(meetingOf({}));
      board.set({ ...running, sweep: { roomIds: ['bac', 'bv', 'td'], startedAt: 1, ended: true } });
    });
    expect(screen.getByTestId('sweep-ended').textContent).toBe('Đã dừng ở 1/3 điểm cầu');
    expect(screen.getByTestId('sweep-result').dataset.answer).toBe('in-order');
    await press('1');
    expect(screen.queryByTestId('sweep-called')).toBeNull();
  });
});
