import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SelfView } from '#shared/contract/views.ts';
import { RefusalError } from '../../live/errors.ts';
import { aSelf } from '../../live/testing/views.ts';
import { renderRoom } from '../testing/render-room.tsx';

type Asked = NonNullable<SelfView['rollCall']>;
const asked = (more: Partial<Asked> = {}): SelfView =>
  aSelf({
    rollCall: { rollCallId: 'c1', deadlineAt: Date.now() + 180_000, answeredAt: null, remindedAt: null, ...more },
  });
const HANH = { name: 'Nguyễn Thị Hạnh', office: 'Phó Chủ tịch', deputisesFor: null };
const LAST = { at: Date.UTC(2026, 10, 20, 2), headcount: 5, people: [HANH], note: '' };

const asking = async (more: Partial<Asked> = {}, previous: typeof LAST | null = null) => {
  const fake = await renderRoom();
  fake.answers.set('rollCall.previous', { previous });
  fake.tell(({ self }) => self.set(asked(more)));
  await act(async () => undefined);
  return { ...fake, answer: () => fake.sent.filter(({ name }) => name === 'rollCall.answer').at(-1)?.payload };
};
const press = async (id: string) => act(async () => fireEvent.click(screen.getByTestId(id)));
const type = (id: string, value: string) => fireEvent.change(screen.getByTestId(id), { target: { value } });

afterEach(cleanup);

describe('the roll call in a room', () => {
  it('is there while the room is asked, and is gone by itself', async () => {
    const { tell } = await asking();
    expect(screen.getByTestId('roll-call-countdown').textContent).toMatch(/còn (3:0[01]|2:59)/);
    tell(({ self }) => self.set(aSelf()));
    expect(screen.queryByTestId('roll-call')).toBeNull();
  });

  it('takes how many, who, for whom, and a note', async () => {
    const { answer } = await asking();
    await press('headcount-more');
    await press('headcount-more');
    await press('roll-call-add');
    type('person-name', ' Nguyễn Thị Hạnh ');
    type('person-office', 'Phó Chủ tịch');
    type('person-deputises', 'Trần Văn Bình');
    await press('person-done');
    type('roll-call-note', 'Đủ thành phần');
    await press('roll-call-send');
    expect(answer()).toEqual({
      rollCallId: 'c1',
      roomId: 'r1',
      answer: 'present',
      headcount: 3,
      people: [{ ...HANH, deputisesFor: 'Trần Văn Bình' }],
      note: 'Đủ thành phần',
    });
  });

  it('offers the last list with one press', async () => {
    const { answer } = await asking({}, LAST);
    expect(screen.getByTestId('roll-call-previous').textContent).toContain('20/11/2026: 5 người, 1 tên');
    await press('roll-call-previous');
    await press('roll-call-send');
    expect(answer()).toMatchObject({ headcount: 5, people: [HANH] });
  });

  it('says what was sent and when, and lets it be changed', async () => {
    const { tell, answer } = await asking();
    await press('roll-call-send');
    const answeredAt = Date.UTC(2026, 10, 20, 2, 12);
    tell(({ self }) => self.set(asked({ answeredAt })));
    expect(screen.getByTestId('roll-call-sent').textContent).toBe('Đã gửi 09:12');
    await press('roll-call-change');
    await press('headcount-more');
    await press('roll-call-send');
    expect(answer()).toMatchObject({ headcount: 2 });
  });

  it('begins with what was said to it before the page was loaded', async () => {
    await asking({ answeredAt: LAST.at }, LAST);
    await press('roll-call-change');
    expect(screen.getByTestId('headcount').textContent).toBe('5');
    expect(screen.queryByTestId('roll-call-previous')).toBeNull();
  });

  it('can be put off, and comes back with a reminder', async () => {
    const { tell } = await asking();
    await press('roll-call-later');
    expect(screen.queryByTestId('roll-call-send')).toBeNull();
    expect(screen.getByTestId('roll-call-sent').textContent).toBe('Chưa gửi');
    tell(({ self }) => self.set(asked({ remindedAt: Date.now() })));
    expect(screen.getByTestId('roll-call-reminder').textContent).toContain('Thư ký nhắc');
    expect(screen.getByTestId('roll-call-send')).toBeTruthy();
  });

  it('says why where the server refuses, and keeps what was typed', async () => {
    const { failWith } = await asking();
    await press('headcount-more');
    failWith(new RefusalError({ code: 'no-roll-call', category: 'state', message: 'Điểm danh đã kết thúc.' }));
    await press('roll-call-send');
    await vi.waitFor(() => expect(screen.getByTestId('complaint').textContent).toBe('Điểm danh đã kết thúc.'));
    expect(screen.getByTestId('headcount').textContent).toBe('2');
  });

  it('is reached with the arrows of a remote control, its fields as well', async () => {
    await asking();
    const focused = () => document.activeElement?.getAttribute('data-testid');
    const key = (name: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
    screen.getByTestId('roll-call-add').focus();
    key('ArrowDown');
    expect(focused()).toBe('roll-call-note');
    key('ArrowLeft');
    expect(focused()).toBe('roll-call-note');
    key('ArrowDown');
    expect(focused()).toBe('roll-call-later');
  });

  it('has no serious violation of accessibility', async () => {
    const { container } = await asking({ remindedAt: Date.now() }, LAST);
    await press('roll-call-previous');
    await press('roll-call-add');
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  });
});
