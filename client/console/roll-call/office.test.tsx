import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BoardState } from '../../live/session.ts';
import { installBrowser } from '../testing/browser.ts';
import { renderConsole } from '../testing/render-console.tsx';
import { boardOf, FIVE_ROOMS } from '../testing/samples.ts';

beforeEach(() => {
  installBrowser();
  localStorage.clear();
});
afterEach(cleanup);

const said = { answer: 'present', headcount: 4, note: '', at: Date.UTC(2026, 10, 20, 2, 12) } as const;
const asking = (more: Partial<NonNullable<BoardState['rollCall']>> = {}): BoardState => ({
  ...boardOf(FIVE_ROOMS.map((room) => ({ ...room, asked: true, answer: room.roomId === 'bac' ? said : null }))),
  rollCall: {
    rollCallId: 'c1',
    groupId: null,
    startedAt: Date.now(),
    deadlineAt: Date.now() + 300_000,
    closedAt: null,
    ...more,
  },
});
const click = async (id: string) => act(async () => void fireEvent.click(screen.getByTestId(id)));
const inOffice = async (board: BoardState) => {
  const fake = await renderConsole('secretary', board);
  await click('part-rollCall');
  return fake;
};
const room = (roomId: string) =>
  screen.getAllByTestId('roll-call-room').find((line) => line.dataset.room === roomId) ?? document.body;

describe('the roll call in the office', () => {
  it('is started for all with five minutes, unless something else is chosen', async () => {
    const { sent } = await inOffice(boardOf(FIVE_ROOMS));
    fireEvent.click(screen.getByLabelText('10 phút'));
    await click('roll-call-start');
    expect(sent).toEqual([{ name: 'rollCall.start', payload: { groupId: null, seconds: 600 } }]);
  });

  it('shows how far it is, and who is silent with the number to call', async () => {
    await inOffice(asking());
    expect(screen.getByTestId('roll-call-progress').textContent).toBe('1/5 trả lời4 người dự');
    expect(screen.getAllByTestId('roll-call-room').map((line) => line.dataset.room)).not.toContain('bac');
    expect(within(room('tan')).getByRole('link').getAttribute('href')).toBe('tel:0912345678');
    fireEvent.click(screen.getByLabelText('Tất cả (5)'));
    expect(room('bac').textContent).toContain('4 người 09:12');
  });

  it('reminds, and asks before it closes on those who are silent', async () => {
    const { sent } = await inOffice(asking());
    await click('roll-call-remind');
    await click('roll-call-close');
    fireEvent.click(await screen.findByTestId('confirm-close-roll-call'));
    expect(sent).toEqual([
      { name: 'rollCall.remind', payload: { rollCallId: 'c1' } },
      { name: 'rollCall.close', payload: { rollCallId: 'c1' } },
    ]);
  });

  it('answers for a room that rang up', async () => {
    const { sent } = await inOffice(asking());
    fireEvent.click(within(room('tan')).getByTestId('roll-call-enter'));
    fireEvent.change(await screen.findByTestId('entry-names'), { target: { value: 'Lê Lan, Văn phòng\nTrần Bình' } });
    fireEvent.change(screen.getByTestId('entry-note'), { target: { value: 'Gọi điện' } });
    await click('entry-save');
    expect(sent.at(-1)?.payload).toEqual({
      rollCallId: 'c1',
      roomId: 'tan',
      answer: 'present',
      headcount: 2,
      people: [
        { name: 'Lê Lan', office: 'Văn phòng', deputisesFor: null },
        { name: 'Trần Bình', office: '', deputisesFor: null },
      ],
      note: 'Gọi điện',
    });
  });

  it('leaves the result in view when it is closed, and nothing to be entered', async () => {
    await inOffice(asking({ closedAt: Date.UTC(2026, 10, 20, 2, 15) }));
    expect(screen.getByTestId('roll-call-office').textContent).toContain('Đã xong lúc 09:15');
    expect(screen.queryByTestId('roll-call-enter')).toBeNull();
    expect(screen.getByTestId('roll-call-again')).toBeTruthy();
  });
});
