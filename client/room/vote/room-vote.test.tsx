import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { USUAL_CHOICES, type OwnVote, type VoteView } from '#shared/contract/votes.ts';
import { aMeeting, aSelf } from '../../live/testing/views.ts';
import { renderRoom } from '../testing/render-room.tsx';

const asked = (more: Partial<VoteView> = {}): VoteView => ({
  voteId: 'v1',
  question: 'Thông qua kế hoạch?',
  choices: [...USUAL_CHOICES],
  secret: false,
  openedAt: Date.now(),
  deadlineAt: null,
  closedAt: null,
  result: null,
  ...more,
});
const NOT_YET: OwnVote = { voteId: 'v1', castAt: null, choiceId: null };
const VOTED_AT = Date.UTC(2026, 10, 20, 2, 12);
const voting = async (vote: VoteView, own: OwnVote | null = NOT_YET) => {
  const fake = await renderRoom();
  const show = (now: VoteView | null, mine: OwnVote | null) =>
    fake.tell(({ meeting, self }) => {
      meeting.set(aMeeting({ vote: now }));
      self.set(aSelf({ vote: mine }));
    });
  show(vote, own);
  return { ...fake, show, cast: () => fake.sent.filter(({ name }) => name === 'vote.cast') };
};
const choices = () => screen.getAllByTestId('vote-choice');
const press = async (element: Element) => act(async () => fireEvent.click(element));

afterEach(cleanup);

describe('a vote in a room', () => {
  it('stands large over the stage with the focus on its first choice, and is gone by itself', async () => {
    const { show } = await voting(asked());
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Thông qua kế hoạch?');
    expect(document.activeElement).toBe(choices()[0]);
    show(null, null);
    expect(screen.queryByTestId('room-vote')).toBeNull();
  });

  it('is answered with one press, by a figure too, and can be changed', async () => {
    const { cast, show } = await voting(asked());
    await press(choices()[0]!);
    show(asked(), { voteId: 'v1', castAt: VOTED_AT, choiceId: 'for' });
    expect(screen.getByTestId('own-vote').textContent).toContain('Đã chọn: Tán thành (09:12)');
    expect(choices()[0]?.getAttribute('aria-pressed')).toBe('true');
    await act(async () => fireEvent.keyDown(document.body, { key: '2' }));
    expect(cast().map(({ payload }) => payload)).toEqual([
      { voteId: 'v1', choiceId: 'for' },
      { voteId: 'v1', choiceId: 'against' },
    ]);
  });

  it('takes two presses where it is secret, and then says no more than that it was cast', async () => {
    const { cast, show } = await voting(asked({ secret: true }));
    await press(choices()[1]!);
    expect(cast()).toEqual([]);
    expect(choices()[1]?.textContent).toBe('Bấm lần nữa: Không tán thành');
    await press(choices()[1]!);
    expect(cast()).toMatchObject([{ payload: { choiceId: 'against' } }]);
    show(asked({ secret: true }), { voteId: 'v1', castAt: VOTED_AT, choiceId: null });
    expect(screen.queryAllByTestId('vote-choice')).toEqual([]);
    expect(screen.getByTestId('own-vote').textContent).toBe('● Đã bỏ phiếu kín (09:12)');
  });

  it('shows the result with the own vote, and nothing to press', async () => {
    const counts = USUAL_CHOICES.map(({ choiceId }, place) => ({ choiceId, count: 10 - place }));
    const result = { counts, cast: 27, eligible: 40, quorate: true };
    await voting(asked({ closedAt: VOTED_AT, result }), { voteId: 'v1', castAt: VOTED_AT, choiceId: 'for' });
    expect(screen.getByTestId('vote-result').textContent).toBe('Tán thành10Không tán thành9Không biểu quyết8');
    expect(screen.getByTestId('room-vote').textContent).toContain('27/40 đã biểu quyết');
    expect(screen.queryAllByTestId('vote-choice')).toEqual([]);
  });

  it('is to be read, and not to be answered, by a room that has no vote', async () => {
    await voting(asked(), null);
    expect(screen.getByTestId('room-vote').textContent).toContain('không thuộc thành phần biểu quyết');
    expect(screen.queryAllByTestId('vote-choice')).toEqual([]);
  });

  it('can be used by everybody', async () => {
    const { container } = await voting(asked());
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('the running item in a room', () => {
  it('stands over the stage with its clock', async () => {
    const { tell } = await renderRoom();
    const agenda = [{ itemId: 'i1', title: 'Cải cách hành chính', minutes: 20, speaker: '', unitId: null }];
    tell(({ meeting }) => meeting.set(aMeeting({ agenda, item: { itemId: 'i1', since: null, spentMs: 750_000 } })));
    expect(screen.getByTestId('room-item').textContent).toContain('Mục 1/1: Cải cách hành chính12:30 / 20:00');
  });
});
