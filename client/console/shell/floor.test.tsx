import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RefusalError } from '../../live/errors.ts';
import { installBrowser } from '../testing/browser.ts';
import { renderConsole } from '../testing/render-console.tsx';
import { boardOf, FIVE_ROOMS, labelOf, meetingOf } from '../testing/samples.ts';

beforeEach(() => {
  installBrowser();
  localStorage.clear();
});
afterEach(cleanup);

const board = boardOf(FIVE_ROOMS, ['bv', 'bac', 'vh']);
const speaker = (roomId: string, name: string, endsAt: number | null) => ({
  ...labelOf(roomId, name),
  since: Date.now(),
  endsAt,
  muted: false,
});
const item = (roomId: string) => screen.getAllByTestId('queue-item').find((one) => one.dataset.room === roomId)!;
const press = (key: string) => fireEvent.keyDown(document.body, { key });

describe('giving the floor', () => {
  it('sends the room and the speaking time that was chosen last', async () => {
    const { sent } = await renderConsole('chair', board);
    fireEvent.click(within(item('bac')).getByTestId('give-floor'));
    expect(sent).toEqual([{ name: 'floor.give', payload: { roomId: 'bac', limitSeconds: 180 } }]);
    fireEvent.click(screen.getByRole('radio', { name: '5' }));
    await screen.findByTestId('undo');
    fireEvent.click(within(item('bv')).getByTestId('give-floor'));
    expect(sent.at(-1)).toEqual({ name: 'floor.give', payload: { roomId: 'bv', limitSeconds: 300 } });
  });

  it('is taken back by Undo, and the room keeps its turn', async () => {
    const { sent, tell } = await renderConsole('chair', board);
    fireEvent.click(within(item('bac')).getByTestId('give-floor'));
    const undo = await screen.findByTestId('undo');
    tell(({ meeting }) => meeting.set(meetingOf({ speaker: speaker('bac', 'Phường Hàng Bạc', null) })));
    fireEvent.click(undo);
    await waitFor(() => expect(sent).toHaveLength(3));
    expect(sent.slice(1)).toEqual([
      { name: 'floor.take', payload: {} },
      { name: 'deck.set', payload: { roomId: 'bac' } },
    ]);
  });

  it('is not taken back once somebody else speaks', async () => {
    const { sent, tell } = await renderConsole('chair', board);
    fireEvent.click(within(item('bac')).getByTestId('give-floor'));
    const undo = await screen.findByTestId('undo');
    tell(({ meeting }) => meeting.set(meetingOf({ speaker: speaker('bv', 'Xã Ba Vì', null) })));
    fireEvent.click(undo);
    await screen.findByText(/Không hoàn tác được nữa/);
    expect(sent).toHaveLength(1);
  });

  it('shows the server’s sentence where it is refused', async () => {
    const { failWith } = await renderConsole('chair', board);
    failWith(new RefusalError({ code: 'not-present', category: 'state', message: 'Điểm cầu chưa có mặt.' }));
    fireEvent.click(within(item('bv')).getByTestId('give-floor'));
    expect(await screen.findByText('Điểm cầu chưa có mặt.')).toBeDefined();
    expect(screen.queryByTestId('undo')).toBeNull();
  });

  it('waits while the room’s line is lost, and while the meeting stands paused', async () => {
    const { tell } = await renderConsole('chair', board);
    const button = (roomId: string) => within(item(roomId)).getByTestId<HTMLButtonElement>('give-floor');
    expect(button('vh').disabled).toBe(true);
    expect(button('bv').disabled).toBe(false);
    tell(({ meeting }) => meeting.set(meetingOf({ phase: 'paused', pausedSince: Date.now() })));
    expect(button('bv').disabled).toBe(true);
  });
});

describe('keys', () => {
  it('1 to 9 give the floor to that place, 0 to the room on deck', async () => {
    const { sent, tell } = await renderConsole('chair', board);
    press('2');
    expect(sent).toEqual([{ name: 'floor.give', payload: { roomId: 'bac', limitSeconds: 180 } }]);
    press('9');
    await screen.findByText('Không có điểm cầu nào ở vị trí 9.');
    tell(({ meeting }) => meeting.set(meetingOf({ onDeck: labelOf('td', 'Thị trấn Tây Đằng') })));
    press('0');
    expect(sent.slice(1)).toEqual([{ name: 'floor.give', payload: { roomId: 'td', limitSeconds: 180 } }]);
  });

  it('Space unmutes while it is held', async () => {
    const { stores } = await renderConsole('chair', board);
    press(' ');
    expect(stores.local.get().microphoneOn).toBe(true);
    fireEvent.keyUp(document.body, { key: ' ' });
    expect(stores.local.get().microphoneOn).toBe(false);
  });

  it('Space does not mute a microphone that was on, and a lost focus ends the talking', async () => {
    const { stores, session } = await renderConsole('chair', board);
    act(() => session.setMicrophone(true));
    press(' ');
    fireEvent.keyUp(document.body, { key: ' ' });
    expect(stores.local.get().microphoneOn).toBe(true);
    act(() => session.setMicrophone(false));
    press(' ');
    fireEvent.blur(window);
    expect(stores.local.get().microphoneOn).toBe(false);
  });

  it('are silent in the search and under a dialog', async () => {
    const { sent } = await renderConsole('chair', board);
    fireEvent.keyDown(screen.getByTestId('board-search'), { key: '1' });
    fireEvent.click(screen.getByTestId('end-meeting'));
    await screen.findByTestId('confirm-end');
    press('1');
    expect(sent).toEqual([]);
  });
});

describe('the floor', () => {
  it('counts down, is extended and is taken', async () => {
    const { sent, tell } = await renderConsole('chair', board);
    tell(({ meeting }) => meeting.set(meetingOf({ speaker: speaker('bv', 'Xã Ba Vì', Date.now() + 130_000) })));
    expect(screen.getAllByTestId('countdown')[0]?.textContent).toMatch(/^2:(10|09)/);
    fireEvent.click(screen.getByTestId('extend-floor'));
    fireEvent.click(screen.getByTestId('take-floor'));
    expect(sent).toEqual([
      { name: 'floor.extend', payload: { seconds: 60 } },
      { name: 'floor.take', payload: {} },
    ]);
  });

  it('moves a hand by one place', async () => {
    const { sent } = await renderConsole('chair', board);
    fireEvent.click(screen.getByRole('button', { name: 'Chuyển Phường Hàng Bạc lên' }));
    expect(sent).toEqual([{ name: 'queue.reorder', payload: { order: ['bac', 'bv', 'vh'] } }]);
  });

  it('asks before it mutes', async () => {
    const { sent, tell } = await renderConsole('chair', board);
    tell(({ meeting }) => meeting.set(meetingOf({ speaker: speaker('bv', 'Xã Ba Vì', null) })));
    fireEvent.click(screen.getByTestId('mute-all'));
    const confirm = await screen.findByTestId('confirm-mute-all');
    expect(screen.getByText(/kể cả Xã Ba Vì đang phát biểu/)).toBeDefined();
    expect(sent).toEqual([]);
    fireEvent.click(confirm);
    expect(sent).toEqual([{ name: 'room.muteAll', payload: {} }]);
  });
});
