import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Standing } from '#shared/contract/meetings.ts';
import { installBrowser } from '../testing/browser.ts';
import { renderConsole } from '../testing/render-console.tsx';
import { boardOf, FIVE_ROOMS, labelOf, meetingOf, type SampleRoom } from '../testing/samples.ts';

beforeEach(() => {
  installBrowser();
  localStorage.clear();
});
afterEach(cleanup);

const board = boardOf(FIVE_ROOMS, ['bv']);
const rowNames = () => screen.queryAllByTestId('board-row').map((row) => row.dataset.room);

describe('phases', () => {
  it('opens, pauses and resumes, each by one click', async () => {
    const { sent, tell } = await renderConsole('chair', board);
    tell(({ meeting }) => meeting.set(meetingOf({ phase: 'convened', openedAt: null })));
    fireEvent.click(screen.getByTestId('open-meeting'));
    tell(({ meeting }) => meeting.set(meetingOf({ phase: 'open' })));
    fireEvent.click(screen.getByTestId('pause-meeting'));
    tell(({ meeting }) => meeting.set(meetingOf({ phase: 'paused', pausedSince: Date.now() })));
    fireEvent.click(screen.getByTestId('resume-meeting'));
    expect(sent.map(({ name }) => name)).toEqual(['meeting.open', 'meeting.pause', 'meeting.resume']);
  });

  it('asks before it ends, and names what happens', async () => {
    const { sent } = await renderConsole('chair', board);
    fireEvent.click(screen.getByTestId('end-meeting'));
    const confirm = await screen.findByTestId('confirm-end');
    expect(screen.getByText('3 điểm cầu đang có mặt sẽ mất hình và tiếng.')).toBeDefined();
    expect(sent).toEqual([]);
    fireEvent.click(confirm);
    expect(sent).toEqual([{ name: 'meeting.end', payload: {} }]);
  });

  it('leads to the attendance when the meeting is over', async () => {
    const { tell } = await renderConsole('chair', board, { locale: 'en' });
    tell(({ meeting, connection }) => {
      meeting.set(meetingOf({ phase: 'ended' }));
      connection.set({ kind: 'ended', refusal: null });
    });
    expect(screen.getByTestId('to-attendance').getAttribute('href')).toBe('/meetings/m1/attendance');
    expect(screen.getByTestId('download-xlsx').getAttribute('href')).toContain('locale=en');
  });

  it('says on the stage that the meeting was postponed or cancelled, and why', async () => {
    const { tell } = await renderConsole('chair', board, { locale: 'en' });
    tell(({ meeting }) => meeting.set(meetingOf({ phase: 'postponed', openedAt: null, calledOffReason: 'A storm' })));
    expect(screen.getByRole('heading', { name: 'The meeting is postponed' })).toBeDefined();
    expect(screen.getByText(/Reason: A storm$/u)).toBeDefined();
    tell(({ meeting }) => meeting.set(meetingOf({ phase: 'cancelled', openedAt: null, calledOffReason: 'A flood' })));
    expect(screen.getByRole('heading', { name: 'The meeting is cancelled' })).toBeDefined();
    expect(screen.getByText(/Reason: A flood$/u)).toBeDefined();
  });
});

describe('the board', () => {
  it('counts who is there', async () => {
    const { tell } = await renderConsole('chair', board);
    expect(screen.getByTestId('present-count').textContent).toBe('3/5 có mặt');
    tell((stores) => stores.board.set(boardOf(FIVE_ROOMS.map((room) => ({ ...room, link: 'present' })))));
    expect(screen.getByTestId('present-count').textContent).toBe('5/5 có mặt');
  });

  it('finds a room without its accents, and calls it without a raised hand', async () => {
    const { sent } = await renderConsole('chair', board);
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(screen.getByTestId('board-search'));
    fireEvent.change(screen.getByTestId('board-search'), { target: { value: 'hang bac' } });
    expect(rowNames()).toEqual(['bac']);
    fireEvent.click(screen.getByTestId('board-row'));
    fireEvent.click(await screen.findByTestId('menu-give-floor'));
    expect(sent).toEqual([{ name: 'floor.give', payload: { roomId: 'bac', limitSeconds: 180 } }]);
  });

  it('shows the telephone of a missing room and offers to call it', async () => {
    await renderConsole('chair', board);
    fireEvent.click(screen.getByTestId('filter-missing'));
    expect(rowNames()).toEqual(['tan']);
    fireEvent.click(screen.getByTestId('board-row'));
    const call = await screen.findByRole('menuitem', { name: 'Gọi 0912345678' });
    expect(call.getAttribute('href')).toBe('tel:0912345678');
    expect(screen.queryByTestId('menu-give-floor')).toBeNull();
  });

  it('renders what is in view of 584 rooms', async () => {
    const many = Array.from({ length: 584 }, (_, index): SampleRoom => ({
      roomId: `r${index}`,
      name: `Xã ${index}`,
      group: `Huyện ${index % 30}`,
    }));
    await renderConsole('chair', boardOf(many));
    expect(screen.getAllByTestId('board-group').length).toBeLessThan(31);
    expect(rowNames()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Mở tất cả' }));
    expect(rowNames().length).toBeGreaterThan(5);
    expect(rowNames().length).toBeLessThan(60);
  });

  it('is walked with the arrows, one stop of the Tab key for all', async () => {
    await renderConsole('chair', board);
    const lines = () => screen.getAllByRole('listitem').flatMap((line) => [...line.querySelectorAll('[data-line]')]);
    expect(lines().filter((line) => line.getAttribute('tabindex') === '0')).toHaveLength(1);
    fireEvent.keyDown(lines()[0]!, { key: 'ArrowDown' });
    await waitFor(() => expect(document.activeElement).toBe(lines()[1]));
  });
});

describe('thumbnails', () => {
  it('ask for the page that is looked at, and for nothing when nobody looks', async () => {
    const { watched } = await renderConsole('chair', board);
    expect(watched.at(-1)).toEqual(['bac']);
    fireEvent.click(screen.getByRole('button', { name: 'Trang sau' }));
    expect(watched.at(-1)).toEqual(['bv']);
    fireEvent.click(screen.getByTestId('pane-notes'));
    expect(watched.at(-1)).toEqual([]);
  });

  it('stop while the page is hidden', async () => {
    const { watched } = await renderConsole('chair', board);
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    fireEvent(document, new Event('visibilitychange'));
    expect(watched.at(-1)).toEqual([]);
    visibility.mockRestore();
  });
});

describe('notes', () => {
  it('are the secretary’s first pane, and Enter saves', async () => {
    const { sent } = await renderConsole('secretary', board);
    const input = screen.getByTestId('note-input');
    fireEvent.change(input, { target: { value: 'Ba Vì báo cáo' } });
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(sent).toMatchObject([{ name: 'note.write', payload: { text: 'Ba Vì báo cáo' } }]);
    expect(screen.getByTestId('note-pending').textContent).toContain('Ba Vì báo cáo');
  });

  it('do not take the Enter that ends a composed syllable', async () => {
    const { sent } = await renderConsole('secretary', board);
    const input = screen.getByTestId('note-input');
    fireEvent.change(input, { target: { value: 'Tiê' } });
    fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
    expect(sent).toEqual([]);
  });
});

describe('who may do what', () => {
  const commands = ['give-floor', 'take-floor', 'on-deck', 'end-meeting', 'pause-meeting', 'mute-all', 'share-screen'];
  const shown = () => commands.filter((testId) => screen.queryAllByTestId(testId).length > 0);
  const speaking = meetingOf({
    speaker: { ...labelOf('bac', 'Phường Hàng Bạc'), since: 0, endsAt: Date.now() + 60_000, muted: false },
  });

  it.each<[Standing, string[]]>([
    ['chair', commands],
    ['secretary', ['give-floor', 'take-floor', 'on-deck', 'mute-all']],
    ['observer', []],
  ])('%s: %j', async (standing, expected) => {
    const { tell } = await renderConsole(standing, standing === 'observer' ? null : board);
    tell(({ meeting }) => meeting.set(speaking));
    expect(shown()).toEqual(expected);
  });

  it('observers see the stage and the totals, and no board', async () => {
    await renderConsole('observer', null);
    expect(screen.getByTestId('stage')).toBeDefined();
    expect(screen.getByTestId('present-count').textContent).toBe('3/5 có mặt');
    expect(screen.queryByTestId('board-search')).toBeNull();
    fireEvent.keyDown(document.body, { key: '1' });
  });

  it('the secretary runs the meeting when the chair is gone, and is told so', async () => {
    const { tell } = await renderConsole('secretary', board);
    const here = meetingOf({});
    const gone = { ...here, chair: here.chair && { ...here.chair, present: false, there: false, goneSince: 1 } };
    tell(({ meeting }) => meeting.set(gone));
    expect(screen.getByTestId('standing-in').textContent).toContain('thư ký (bạn) đang điều hành thay');
    expect(screen.getByTestId('pause-meeting')).toBeDefined();
    tell(({ meeting }) => meeting.set(here));
    expect(screen.getByTestId('chair-back')).toBeDefined();
    expect(screen.queryByTestId('pause-meeting')).toBeNull();
  });
});

describe('the line', () => {
  it('says what happened and what is done about it', async () => {
    const { tell } = await renderConsole('chair', board);
    tell(({ connection }) => connection.set({ kind: 'reconnecting', since: Date.now(), attempt: 2 }));
    expect(screen.getByTestId('connection-banner').textContent).toContain('lần 2');
  });

  it('offers to take the meeting back from another window', async () => {
    const onReenter = vi.fn<() => void>();
    const { tell } = await renderConsole('chair', board, { onReenter });
    tell(({ connection }) =>
      connection.set({ kind: 'ended', refusal: { code: 'replaced', category: 'conflict', message: 'x' } }),
    );
    fireEvent.click(screen.getByTestId('take-back'));
    expect(onReenter).toHaveBeenCalledOnce();
  });
});

describe('on a narrow screen', () => {
  it('the columns are tabs', async () => {
    installBrowser(true);
    await renderConsole('chair', board);
    const panel = (name: string) => document.querySelector<HTMLElement>(`#panel-${name}`)!;
    expect([panel('stage').hidden, panel('queue').hidden]).toEqual([false, true]);
    fireEvent.click(screen.getByRole('tab', { name: /Phát biểu/ }));
    expect([panel('stage').hidden, panel('queue').hidden]).toEqual([true, false]);
    fireEvent.keyDown(screen.getByRole('tab', { name: /Phát biểu/ }), { key: 'ArrowRight' });
    expect(panel('board').hidden).toBe(false);
  });
});
