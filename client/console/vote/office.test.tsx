import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BoardVote, USUAL_CHOICES } from '#shared/contract/votes.ts';
import { installBrowser } from '../testing/browser.ts';
import { renderConsole } from '../testing/render-console.tsx';
import { boardOf, FIVE_ROOMS, meetingOf } from '../testing/samples.ts';

beforeEach(() => {
  installBrowser();
  localStorage.clear();
});
afterEach(cleanup);

const aVote = (more: Partial<BoardVote> = {}): BoardVote => ({
  voteId: 'v1',
  question: 'Thông qua kế hoạch?',
  choices: [...USUAL_CHOICES],
  secret: false,
  openedAt: Date.now(),
  deadlineAt: null,
  closedAt: null,
  quorum: 3,
  eligible: 5,
  cast: 2,
  counts: [
    { choiceId: 'for', count: 2 },
    { choiceId: 'against', count: 0 },
    { choiceId: 'abstain', count: 0 },
  ],
  end: null,
  shown: false,
  ...more,
});
const click = async (id: string) => act(async () => void fireEvent.click(screen.getByTestId(id)));
const inOffice = async (...votes: BoardVote[]) => {
  const fake = await renderConsole('chair', { ...boardOf(FIVE_ROOMS), votes });
  await click('part-vote');
  return fake;
};

describe('votes in the office', () => {
  it('needs a question alone: three choices, all invited, more than half', async () => {
    const { sent } = await inOffice();
    const button = screen.getByTestId<HTMLButtonElement>('vote-open');
    expect(button.disabled).toBe(true);
    fireEvent.change(screen.getByTestId('vote-question'), { target: { value: ' Thông qua? ' } });
    await click('vote-open');
    expect(sent).toMatchObject([
      {
        name: 'vote.open',
        payload: {
          question: 'Thông qua?',
          choices: USUAL_CHOICES,
          secret: false,
          voters: 'invited',
          quorum: 3,
          seconds: null,
        },
      },
    ]);
  });

  it('takes other choices, a secret vote, and those who are there', async () => {
    const { sent } = await inOffice();
    fireEvent.change(screen.getByTestId('vote-question'), { target: { value: 'Chọn phương án' } });
    await click('vote-add-choice');
    expect(screen.getByTestId<HTMLButtonElement>('vote-open').disabled).toBe(true);
    fireEvent.change(screen.getAllByTestId('vote-choice').at(-1)!, { target: { value: 'Để lại' } });
    fireEvent.click(screen.getByLabelText('Phiếu kín'));
    fireEvent.click(screen.getByLabelText('Đang có mặt (4)'));
    await click('vote-open');
    expect(sent.at(-1)?.payload).toMatchObject({ secret: true, voters: 'present', quorum: 3 });
    expect(sent.at(-1)?.payload).toHaveProperty('choices.3', { choiceId: 'c1', text: 'Để lại' });
  });

  it('cannot be opened while the meeting is not', async () => {
    const { tell } = await inOffice();
    fireEvent.change(screen.getByTestId('vote-question'), { target: { value: 'Thông qua?' } });
    tell(({ meeting }) => meeting.set(meetingOf({ phase: 'paused', pausedSince: Date.now() })));
    expect(screen.getByTestId<HTMLButtonElement>('vote-open').disabled).toBe(true);
  });

  it('shows how it stands, and asks before it closes on those who have not voted', async () => {
    const { sent } = await inOffice(aVote());
    expect(screen.getByTestId('vote-progress').textContent).toContain('2/5 đã biểu quyết');
    expect(screen.getByTestId('vote-result').textContent).toContain('Tán thành2');
    expect(screen.queryByTestId('vote-again')).toBeNull();
    await click('vote-close');
    fireEvent.click(await screen.findByTestId('confirm-close-vote'));
    expect(sent).toEqual([{ name: 'vote.close', payload: { voteId: 'v1' } }]);
  });

  it('lists whose vote is missing in an open one, with the number to call, and of one district alone', async () => {
    const rooms = FIVE_ROOMS.map((room) => ({ ...room, vote: { choiceId: room.roomId === 'bac' ? 'for' : null } }));
    await renderConsole('chair', { ...boardOf(rooms), votes: [aVote()] });
    await click('part-vote');
    const silent = () => screen.getAllByTestId('vote-silent-room').map(({ textContent }) => textContent);
    expect(screen.getByTestId('vote-silent').textContent).toContain('Chưa biểu quyết (4)');
    expect(silent()).toEqual([
      '○Phường Phúc Tân 0912345678',
      '●Xã Ba Vìcó mặt',
      '▲Xã Vân Hòamất kết nối',
      '●Thị trấn Tây Đằngcó mặt',
    ]);
    fireEvent.click(screen.getByTestId('vote-silent-district'));
    fireEvent.click(await screen.findByRole('option', { name: 'Quận Hoàn Kiếm (1)', hidden: true }));
    expect(silent()).toEqual(['○Phường Phúc Tân 0912345678']);
  });

  it('tells of a secret vote how many have voted, and no counts', async () => {
    await inOffice(aVote({ secret: true, counts: null }));
    expect(screen.queryByTestId('vote-result')).toBeNull();
    expect(screen.getByTestId('vote').textContent).toContain('Phiếu kín: chỉ biết số');
  });

  it('shows the result of a closed one to all, and takes it away', async () => {
    const closed = aVote({ closedAt: Date.UTC(2026, 10, 20, 2, 12), end: 'closed' });
    const { sent, tell } = await inOffice(closed);
    await click('vote-show');
    tell(({ board }) => board.update((was) => was && { ...was, votes: [{ ...closed, shown: true }] }));
    await click('vote-show');
    expect(sent.map(({ payload }) => payload)).toEqual([
      { voteId: 'v1', shown: true },
      { voteId: 'v1', shown: false },
    ]);
  });
});

describe('the agenda in the office', () => {
  const agenda = ['Khai mạc', 'Cải cách hành chính', 'Kết luận'].map((title, place) => ({
    itemId: `i${place}`,
    title,
    minutes: 20,
    speaker: '',
    unitId: null,
  }));

  it('goes on from item to item, and says when one is over time', async () => {
    const { sent, tell } = await renderConsole('secretary', boardOf(FIVE_ROOMS));
    tell(({ meeting }) => meeting.set(meetingOf({ agenda })));
    await click('next-item');
    const running = { itemId: 'i1', since: Date.now() - 60_000, spentMs: 19 * 60_000 + 30_000 };
    tell(({ meeting, board }) => {
      meeting.set(meetingOf({ agenda, item: running }));
      board.update((was) => was && { ...was, finishedItems: [{ itemId: 'i0', spentMs: 5000 }] });
    });
    expect(screen.getByTestId('running-item').textContent).toBe('Mục 2/3: Cải cách hành chính');
    expect(screen.getByTestId('item-clock').textContent).toMatch(/20:(29|30) \/ 20:00/);
    expect(screen.getByTestId('item-clock').textContent).toContain('Quá giờ');
    await click('next-item');
    await click('finish-item');
    await click('all-items');
    fireEvent.click((await screen.findAllByTestId('agenda-item'))[0]!);
    expect(sent).toEqual([
      { name: 'agenda.start', payload: { itemId: 'i0' } },
      { name: 'agenda.start', payload: { itemId: 'i2' } },
      { name: 'agenda.finish', payload: { itemId: 'i1' } },
      { name: 'agenda.start', payload: { itemId: 'i0' } },
    ]);
  });
});
