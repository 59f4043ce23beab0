import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SpokenConclusion } from '#shared/contract/outcomes.ts';
import { LineDownError } from '../../live/errors.ts';
import { installBrowser } from '../testing/browser.ts';
import { renderConsole } from '../testing/render-console.tsx';
import { boardOf, FIVE_ROOMS, meetingOf } from '../testing/samples.ts';

beforeEach(() => {
  installBrowser();
  localStorage.clear();
});
afterEach(cleanup);

const click = async (id: string) => act(async () => void fireEvent.click(screen.getByTestId(id)));
const concluded: SpokenConclusion = {
  conclusionId: 'k1',
  itemId: null,
  text: 'Thống nhất',
  at: Date.UTC(2026, 10, 20, 2, 12),
  speakerName: 'Chủ tịch',
};
const atDesk = async (conclusions: SpokenConclusion[] = [], pane = 'pane-outcomes') => {
  const fake = await renderConsole('secretary', { ...boardOf(FIVE_ROOMS), conclusions });
  await click(pane);
  return fake;
};
const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const type = (element: Element, value: string) => fireEvent.change(element, { target: { value } });

describe('conclusions at the secretary’s desk', () => {
  it('are written with Enter, each under an id of its own', async () => {
    const { sent } = await atDesk();
    for (const text of ['Giao Sở Y tế', 'Kết thúc']) {
      type(screen.getByTestId('new-conclusion'), text);
      await act(async () => fireEvent.keyDown(screen.getByTestId('new-conclusion'), { key: 'Enter' }));
    }
    expect(sent).toMatchObject([
      { name: 'conclusion.write', payload: { text: 'Giao Sở Y tế' } },
      { name: 'conclusion.write', payload: { text: 'Kết thúc' } },
    ]);
    expect(new Set(sent.map(({ payload }) => JSON.stringify(payload))).size).toBe(2);
  });

  it('are saved while they are put right, and kept in the browser until the server has them', async () => {
    const fake = await atDesk([concluded]);
    fake.failWith(new LineDownError());
    type(field('Kết luận 1'), 'Thống nhất chủ trương');
    expect(localStorage.getItem('giaoban.conclusion.m1.k1')).toBe('Thống nhất chủ trương');
    await act(async () => fireEvent.blur(field('Kết luận 1')));
    expect(fake.sent.at(-1)?.payload).toEqual({ conclusionId: 'k1', text: 'Thống nhất chủ trương' });
    expect(screen.getByTestId('conclusion').textContent).toContain('chờ kết nối, sẽ tự lưu');
    cleanup();
    await atDesk([concluded]);
    expect(field('Kết luận 1').value).toBe('Thống nhất chủ trương');
  });

  it('are withdrawn, and brought back', async () => {
    const { sent } = await atDesk([concluded]);
    await click('withdraw-conclusion');
    fireEvent.click(await screen.findByTestId('undo'));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent).toEqual([
      { name: 'conclusion.withdraw', payload: { conclusionId: 'k1' } },
      { name: 'conclusion.write', payload: { conclusionId: 'k1', text: 'Thống nhất' } },
    ]);
  });

  it('become tasks, which need a lead unit', async () => {
    await atDesk([concluded]);
    await click('task-of-conclusion');
    expect((await screen.findByTestId<HTMLTextAreaElement>('task-text')).value).toBe('Thống nhất');
    expect(screen.getByTestId<HTMLButtonElement>('task-save').disabled).toBe(true);
  });
});

describe('written comments at the desk', () => {
  it('stand with their room and item, latest first', async () => {
    const { tell } = await atDesk([], 'pane-comments');
    const agenda = [{ itemId: 'i1', title: 'Ngân sách', minutes: null, speaker: '', unitId: null }];
    const at = Date.UTC(2026, 10, 20, 2, 12);
    const comments = ['Một', 'Hai'].map((text, place) => ({
      commentId: `m${place}`,
      roomId: 'bac',
      itemId: 'i1',
      text,
      at,
      roomName: 'Phường Hàng Bạc',
    }));
    tell(({ meeting, board }) => {
      meeting.set(meetingOf({ agenda }));
      board.update((was) => was && { ...was, comments });
    });
    expect(screen.getAllByTestId('comment').map((line) => line.textContent)).toEqual([
      'Phường Hàng Bạc · 09:12 · Ngân sáchHai',
      'Phường Hàng Bạc · 09:12 · Ngân sáchMột',
    ]);
  });
});

const noteIdOf = (payload: unknown): unknown =>
  typeof payload === 'object' && payload !== null && 'noteId' in payload ? payload.noteId : undefined;

describe('notes at the desk', () => {
  it('are saved while they are typed, under the id that the finished line keeps', async () => {
    const { sent } = await atDesk([], 'pane-notes');
    type(screen.getByTestId('note-input'), 'Ba Vì báo');
    expect(localStorage.getItem('giaoban.notes.m1')).toContain('Ba Vì báo');
    await waitFor(() => expect(sent).toMatchObject([{ payload: { text: 'Ba Vì báo' } }]), { timeout: 4000 });
    type(screen.getByTestId('note-input'), 'Ba Vì báo cáo');
    await act(async () => fireEvent.keyDown(screen.getByTestId('note-input'), { key: 'Enter' }));
    expect(sent[1]?.payload).toMatchObject({ text: 'Ba Vì báo cáo' });
    expect(sent[1]?.payload).toHaveProperty('noteId', noteIdOf(sent[0]?.payload));
  });
});
