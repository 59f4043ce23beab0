import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  type MeetingEvent,
  type MeetingEventType,
  recordedEvent,
  type RecordedEvent,
} from '#shared/contract/events.ts';
import { openApp } from '../testing/render-app.tsx';
import { BEYOND_THE_LIST, attendance, attendanceRow, meeting, secretary } from '../testing/samples.ts';
import { fakeServer } from '../testing/server.ts';
import { instantAt } from '../ui/format.ts';

const at = instantAt('2026-11-21', '09:12');
const recorded = (seq: number, event: MeetingEvent): RecordedEvent => ({
  meetingId: 'meeting1',
  seq,
  at: at + seq * 1000,
  actor: seq === 1 ? 'system' : 'account:sec',
  standing: seq === 1 ? null : 'secretary',
  event,
});
const EVENTS: MeetingEvent[] = [
  { type: 'service.outage', version: 1, payload: { from: at, to: at + 5000, parties: ['room:a', 'room:b'] } },
  { type: 'floor.given', version: 1, payload: { roomId: 'a', limitSeconds: 180 } },
  { type: 'text.sent', version: 1, payload: { messageId: 't', thread: 'office', roomId: null, text: 'Giữ trật tự' } },
  {
    type: 'attendance.corrected',
    version: 1,
    payload: { roomId: 'a', correction: { field: 'headcount', value: 9 }, reason: 'Đếm lại' },
  },
];
const names = { 'room:a': 'Phường Hàng Bạc', 'account:sec': 'Thư ký Thành phố' };

const open = async (verification: unknown = { intact: true, events: 4, head: 'abcdef0123456789ff' }) => {
  const server = fakeServer({
    'GET /api/session': { principal: secretary },
    'GET /api/meetings/meeting1': {
      ...meeting(),
      ...BEYOND_THE_LIST,
    },
    'GET /api/meetings/meeting1/attendance': attendance([attendanceRow('a', { unitName: 'Phường Hàng Bạc' })]),
    'GET /api/meetings/meeting1/log': {
      events: EVENTS.map((event, index) => recorded(index + 1, event)),
      names,
      next: null,
      total: 4,
    },
    'GET /api/meetings/meeting1/log/verification': verification,
  });
  await openApp('/meetings/meeting1/log');
  return server;
};

describe('the log of a meeting', () => {
  it('says in sentences what happened, when, and who did it in which standing', async () => {
    await open();
    const region = await screen.findByRole('region', { name: 'Các sự kiện theo thứ tự thời gian' });
    const lines = within(region)
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole('cell')
          .map(({ textContent }) => textContent),
      );
    expect(lines.map(([, time, , who]) => [time, who])).toEqual([
      ['09:12:01', 'Hệ thống'],
      ['09:12:02', 'Thư ký Thành phố (thư ký)'],
      ['09:12:03', 'Thư ký Thành phố (thư ký)'],
      ['09:12:04', 'Thư ký Thành phố (thư ký)'],
    ]);
    screen.getByText('Hệ thống gián đoạn từ 09:12:00 đến 09:12:05; 2 thành phần đang có mặt');
    screen.getByText('Mời Phường Hàng Bạc phát biểu, trong 3:00');
    screen.getByText('Tin nhắn gửi tất cả: “Giữ trật tự”');
    screen.getByText('Điều chỉnh kết quả của Phường Hàng Bạc: số người → 9 (Đếm lại)');
  });

  it('asks the server for what is chosen, times on the meeting’s day', async () => {
    const server = await open();
    await screen.findByRole('region');
    const type = (label: string, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    type('Từ giờ, giờ', '09');
    type('Từ giờ, phút', '00');
    type('Đến giờ, giờ', '09');
    type('Đến giờ, phút', '30');
    await expect
      .poll(() => server.asked.findLast(({ route }) => route.endsWith('/log'))?.url)
      .toBe(
        `/api/meetings/meeting1/log?from=${instantAt('2026-11-21', '09:00')}&to=${instantAt('2026-11-21', '09:31') - 1}&after=0`,
      );
  });

  it('is proved on demand, or says from where on it was changed', async () => {
    await open();
    fireEvent.click(await screen.findByRole('button', { name: 'Kiểm tra chuỗi nhật ký' }));
    await screen.findByText('Chuỗi nguyên vẹn');
    expect(screen.getByText('4 sự kiện, mã cuối abcdef0123456789')).toBeDefined();
  });

  it('names the first broken event', async () => {
    await open({ intact: false, seq: 2, reason: 'hash' });
    fireEvent.click(await screen.findByRole('button', { name: 'Kiểm tra chuỗi nhật ký' }));
    await screen.findByText('Chuỗi bị thay đổi');
    expect(screen.getByText('Từ sự kiện số 2, nội dung không còn như lúc ghi.')).toBeDefined();
  });
});

describe('the sentences', () => {
  it('are there for every event, in both languages', async () => {
    const { meetingLog: vi } = await import('../i18n/vi/meeting-log.ts');
    const { meetingLog: en } = await import('../i18n/en/meeting-log.ts');
    const types = recordedEvent.shape.event.options.map(({ shape }): MeetingEventType => shape.type.value);
    const told = ({ events }: { events: Record<string, object> }): string[] =>
      Object.entries(events).flatMap(([group, kinds]) => Object.keys(kinds).map((kind) => `${group}.${kind}`));
    for (const language of [vi, en]) expect(told(language).toSorted()).toEqual(types.toSorted());
  });
});
