import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { aMeeting } from '../../live/testing/views.ts';
import { renderRoom } from '../testing/render-room.tsx';

afterEach(cleanup);

it('sends what was written, says so, and begins the next one anew', async () => {
  const { sent, tell } = await renderRoom();
  tell(({ meeting }) => meeting.set(aMeeting()));
  fireEvent.click(screen.getByTestId('write-text'));
  fireEvent.click(screen.getByTestId('write-comment'));
  const field = screen.getByTestId<HTMLTextAreaElement>('comment-text');
  expect(document.activeElement).toBe(field);
  for (const text of ['Đề nghị bổ sung kinh phí', 'Đề nghị thêm']) {
    fireEvent.change(field, { target: { value: text } });
    await act(async () => fireEvent.click(screen.getByTestId('comment-send')));
    expect(screen.getByTestId('comment-sent').textContent).toContain('Đã gửi');
    expect(field.value).toBe('');
  }
  const comments = sent.filter(({ name }) => name === 'comment.send').map(({ payload }) => payload);
  expect(comments).toMatchObject([{ text: 'Đề nghị bổ sung kinh phí' }, { text: 'Đề nghị thêm' }]);
  fireEvent.click(screen.getByRole('button', { name: 'Đóng' }));
  tell(({ meeting }) => meeting.set(aMeeting({ phase: 'convened' })));
  fireEvent.click(screen.getByTestId('write-text'));
  expect(screen.queryByTestId('write-comment')).toBeNull();
});
