import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import axe from 'axe-core';
import { FakeMediaStreamTrack } from 'fake-mediastreamtrack';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RefusalError } from '../live/errors.ts';
import { aMeeting, aSelf, theFloorOf } from '../live/testing/views.ts';
import { NOTHING_CAPTURED, type LocalMedia } from '../media/local-media.ts';
import { PHONE, renderRoom } from './testing/render-room.tsx';

const withMicrophone: LocalMedia = {
  ...NOTHING_CAPTURED,
  microphone: { state: 'live', track: new FakeMediaStreamTrack({ kind: 'audio' }) },
};
const speaking = aSelf({ speaking: true });
const openFloor = (endsAt: number | null = null) => aMeeting({ seq: 2, speaker: theFloorOf('r1', { endsAt }) });

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('asking to speak', () => {
  it('is one press of the button that has the focus', async () => {
    const { sent } = await renderRoom();
    const button = screen.getByRole('button', { name: 'Đăng ký phát biểu' });
    expect(document.activeElement).toBe(button);
    fireEvent.click(button);
    expect(sent).toEqual([{ name: 'hand.raise', payload: {} }]);
  });

  it('shows the place, and is taken back with the same button', async () => {
    const { sent, tell } = await renderRoom();
    const button = screen.getByRole('button', { name: 'Đăng ký phát biểu' });
    tell(({ self }) => self.set(aSelf({ handPlace: 3 })));
    expect(screen.getByTestId('hand-place').textContent).toBe('Thứ 3 trong danh sách đăng ký');
    expect(screen.getByRole('button', { name: 'Hạ tay' })).toBe(button);
    expect(document.activeElement).toBe(button);
    fireEvent.click(button);
    expect(sent).toEqual([{ name: 'hand.lower', payload: { roomId: 'r1' } }]);
  });

  it('waits for the opening', async () => {
    const { tell } = await renderRoom();
    tell(({ meeting }) => meeting.set(aMeeting({ seq: 2, phase: 'convened' })));
    expect(screen.getByRole('button', { name: 'Đăng ký phát biểu' }).hasAttribute('disabled')).toBe(true);
    expect(screen.getByText('Cuộc họp chưa khai mạc')).toBeTruthy();
  });

  it('says why where the server refuses', async () => {
    const { failWith } = await renderRoom();
    failWith(new RefusalError({ code: 'wrong-phase', category: 'state', message: 'Cuộc họp đang tạm dừng.' }));
    await act(async () => fireEvent.click(screen.getByTestId('raise-hand')));
    expect(screen.getByTestId('complaint').textContent).toBe('Cuộc họp đang tạm dừng.');
    act(() => void vi.advanceTimersByTime(8_000));
    expect(screen.getByTestId('complaint').textContent).toBe('');
  });
});

describe('the turn', () => {
  it('is announced on deck', async () => {
    const { tell } = await renderRoom();
    tell(({ self }) => self.set(aSelf({ onDeck: true, handPlace: 1 })));
    expect(screen.getByTestId('on-deck').textContent).toContain('Sắp đến lượt');
    expect(screen.getByTestId('on-deck').textContent).toContain('Micro sẽ tự bật khi được mời.');
  });

  it('counts down by the server’s clock', async () => {
    const { tell } = await renderRoom();
    tell(({ self, meeting, clockOffset }) => {
      clockOffset.set(5_000);
      self.set(speaking);
      meeting.set(openFloor(1_000_000 + 165_000));
    });
    const clock = () => screen.getByTestId('speaking').querySelector('[role=timer]')?.textContent;
    expect(clock()).toBe('2:40');
    act(() => void vi.advanceTimersByTime(60_000));
    expect(clock()).toBe('1:40');
    expect(screen.getByTestId('speaking').textContent).not.toContain('Sắp hết giờ');
    act(() => void vi.advanceTimersByTime(70_000));
    expect(clock()).toBe('0:30');
    expect(screen.getByTestId('speaking').textContent).toContain('Sắp hết giờ');
  });

  it('is given back with the second press, not with one by mistake', async () => {
    const { tell, sent } = await renderRoom();
    tell(({ self, meeting }) => {
      self.set(speaking);
      meeting.set(openFloor());
    });
    const press = () => fireEvent.click(screen.getByTestId('yield'));
    press();
    expect(screen.getByTestId('yield').textContent).toBe('Bấm lần nữa để kết thúc');
    act(() => void vi.advanceTimersByTime(5_000));
    expect(screen.getByTestId('yield').textContent).toBe('Kết thúc phát biểu');
    press();
    expect(sent).toEqual([]);
    await act(async () => press());
    expect(sent).toEqual([{ name: 'floor.yield', payload: {} }]);
  });

  it('says whether anybody hears the room', async () => {
    const { tell } = await renderRoom();
    const said = () => screen.getByTestId('speaking').textContent;
    tell(({ self, meeting, local }) => {
      self.set(speaking);
      meeting.set(openFloor());
      local.set(withMicrophone);
    });
    expect(said()).toContain('Mọi người đang nghe bạn.');
    fireEvent.click(screen.getByTestId('own-microphone'));
    expect(said()).toContain('Bạn đang tắt micro');
    tell(({ local }) => local.set(withMicrophone));
    tell(({ self }) => self.set(aSelf({ speaking: true, muted: true })));
    expect(said()).toContain('Chủ trì đã tắt micro của điểm cầu này.');
    expect(screen.getByTestId('own-microphone').hasAttribute('disabled')).toBe(true);
    tell(({ connection }) => connection.set({ kind: 'reconnecting', since: 1_000_000, attempt: 1 }));
    expect(said()).toContain('chưa ai nghe thấy bạn');
    tell(({ connection, self, local }) => {
      connection.set({ kind: 'joined' });
      self.set(speaking);
      local.set(NOTHING_CAPTURED);
    });
    expect(said()).toContain('Không có micro');
  });
});

describe('the line', () => {
  it('says what happened, what is done, since when, and whom to call', async () => {
    const { tell } = await renderRoom();
    expect(screen.queryByTestId('outage')).toBeNull();
    tell(({ connection }) => connection.set({ kind: 'reconnecting', since: 1_000_000, attempt: 2 }));
    act(() => void vi.advanceTimersByTime(65_000));
    const said = screen.getByTestId('outage').textContent;
    expect(said).toContain('Mất kết nối với máy chủ');
    expect(said).toContain('tự kết nối lại');
    expect(said).toContain('(đã 1:05)');
    expect(said).toContain('Lần thử thứ 2');
    expect(said).toContain(PHONE);
    tell(({ connection }) => connection.set({ kind: 'joined' }));
    expect(screen.queryByTestId('outage')).toBeNull();
    expect(screen.getByTestId('line').dataset['line']).toBe('good');
  });

  it('tells an interruption of the pictures from a lost server', async () => {
    const { tell } = await renderRoom();
    tell(({ media }) => media.set({ kind: 'interrupted', since: 1_000_000 }));
    expect(screen.getByTestId('outage').textContent).toContain('Hình và tiếng bị gián đoạn');
    expect(screen.getByTestId('line').textContent).toContain('Mất hình và tiếng');
  });

  it('is told to those who listen to the screen', async () => {
    const { tell, container } = await renderRoom();
    tell(({ connection }) => connection.set({ kind: 'reconnecting', since: 1_000_000, attempt: 1 }));
    const live = [...container.querySelectorAll('[aria-live=polite]')].map((each) => each.textContent);
    expect(live).toContain('Mất kết nối');
  });
});

describe('the way out', () => {
  it('takes two presses, and leads back in', async () => {
    const reenter = vi.fn<() => void>();
    const { tell, session } = await renderRoom('vi', reenter);
    const close = vi.spyOn(session, 'close');
    fireEvent.click(screen.getByTestId('leave'));
    expect(close).not.toHaveBeenCalled();
    fireEvent.click(screen.getByTestId('leave'));
    expect(close).toHaveBeenCalledTimes(1);
    tell(({ connection }) => connection.set({ kind: 'ended', refusal: null }));
    expect(screen.getByRole('heading').textContent).toBe('Đã rời cuộc họp');
    fireEvent.click(screen.getByRole('button', { name: 'Vào lại' }));
    expect(reenter).toHaveBeenCalledTimes(1);
  });

  it('says why the server ended the connection', async () => {
    const { tell } = await renderRoom();
    const refusal = { code: 'replaced', category: 'conflict', message: 'Máy khác đã vào thay.' } as const;
    tell(({ connection }) => connection.set({ kind: 'ended', refusal }));
    expect(screen.getByTestId('end').textContent).toContain('Máy khác đã vào thay.');
  });

  it('is the end of the meeting, whatever became of the connection', async () => {
    const { tell } = await renderRoom();
    tell(({ meeting, connection }) => {
      meeting.set(aMeeting({ seq: 9, phase: 'ended' }));
      connection.set({ kind: 'ended', refusal: null });
    });
    expect(screen.getByTestId('end').dataset['end']).toBe('finished');
  });

  it.each([
    ['postponed', 'Cuộc họp đã hoãn'],
    ['cancelled', 'Cuộc họp đã hủy'],
  ] as const)('says that the meeting was %s while the room waited, and why', async (phase, title) => {
    const { tell } = await renderRoom();
    tell(({ meeting }) => meeting.set(aMeeting({ seq: 9, phase, calledOffReason: 'Bão số 5' })));
    expect(screen.getByRole('heading').textContent).toBe(title);
    expect(screen.getByTestId('end').textContent).toContain('Lý do: Bão số 5');
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Về danh sách cuộc họp']);
  });
});

describe('a remote control', () => {
  it('moves among the buttons with its arrows, past those that are off, and around the ends', async () => {
    await renderRoom();
    const focused = () => document.activeElement?.getAttribute('data-testid');
    const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
    expect(focused()).toBe('raise-hand');
    press('ArrowRight');
    expect(focused()).toBe('write-text');
    press('ArrowRight');
    expect(focused()).toBe('papers');
    press('ArrowRight');
    expect(focused()).toBe('leave');
    press('ArrowRight');
    expect(focused()).toBe('raise-hand');
    press('ArrowLeft');
    expect(focused()).toBe('leave');
  });

  it('finds its way in from a page that has no focus', async () => {
    await renderRoom();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    fireEvent.keyDown(document.body, { key: 'ArrowDown' });
    expect(document.activeElement?.getAttribute('data-testid')).toBe('raise-hand');
  });
});

describe('another device', () => {
  it('that tried to come in as this room is told of until it is dismissed', async () => {
    const { tell } = await renderRoom();
    const message = 'Một máy khác vừa thử vào.';
    tell(({ notice }) => notice.set({ code: 'second-device', category: 'conflict', message }));
    expect(screen.getByTestId('notice').textContent).toContain(message);
    fireEvent.click(screen.getByRole('button', { name: 'Đã hiểu' }));
    expect(screen.queryByTestId('notice')).toBeNull();
  });
});

describe.each(['vi', 'en'] as const)('in %s', (locale) => {
  it('has no serious violation of accessibility in any of its situations', async () => {
    const { tell, container } = await renderRoom(locale);
    vi.useRealTimers();
    const violations = async () => {
      const { violations: found } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
      return found.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
    };
    expect(await violations()).toEqual([]);
    tell(({ self, meeting, connection }) => {
      self.set(speaking);
      meeting.set(openFloor());
      connection.set({ kind: 'reconnecting', since: 0, attempt: 1 });
    });
    expect(await violations()).toEqual([]);
    tell(({ meeting }) => meeting.set(aMeeting({ seq: 9, phase: 'ended' })));
    expect(await violations()).toEqual([]);
  });
});
