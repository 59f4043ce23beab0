import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { MeetingDetail } from '#shared/contract/meetings.ts';
import { openApp } from '../testing/render-app.tsx';
import { device, meeting, secretary } from '../testing/samples.ts';
import { fakeServer, Refusing } from '../testing/server.ts';

vi.mock('../room/room-page.tsx', () => ({ RoomPage: () => <p>màn hình điểm cầu</p> }));
vi.mock('../console/console-page.tsx', () => ({ ConsolePage: () => <p>bàn điều hành</p> }));

const detail = (changes: Partial<MeetingDetail>): MeetingDetail => ({
  ...meeting(),
  secretaryName: 'Thư ký',
  deputyName: null,
  place: '',
  requirements: '',
  contact: '',
  calledOffReason: null,
  agenda: [{ itemId: 'a1', title: 'Cải cách hành chính', minutes: 20, speaker: '', unitId: null }],
  openedAt: null,
  endedAt: null,
  ...changes,
});

const open = async (changes: Partial<MeetingDetail>, principal = secretary) => {
  fakeServer({ 'GET /api/session': { principal }, 'GET /api/meetings/meeting1': detail(changes) });
  await openApp('/meetings/meeting1');
};

describe('the page of a meeting', () => {
  it.each(['chair', 'deputy', 'secretary', 'observer'] as const)('is the console for a %s', async (standing) => {
    await open({ standing });
    expect(await screen.findByText('bàn điều hành')).toBeDefined();
  });

  it('is the room’s screen for a room', async () => {
    await open({ standing: 'room', phase: 'open' }, device);
    expect(await screen.findByText('màn hình điểm cầu')).toBeDefined();
  });

  it('sums up a meeting that is over, and leads to all that it left', async () => {
    await open({ phase: 'ended', openedAt: meeting().startsAt, endedAt: meeting().endsAt });
    expect(await screen.findByRole('heading', { name: 'Giao ban tháng 11' })).toBeDefined();
    expect(screen.getByText('08:30 21/11/2026')).toBeDefined();
    expect(screen.getByText('Cải cách hành chính (20 phút)')).toBeDefined();
    expect(screen.getByTestId('desk').getAttribute('href')).toBe('/meetings/meeting1/about');
  });

  it('tells a room only that the meeting is over', async () => {
    await open({ phase: 'ended', standing: 'room' }, device);
    expect(await screen.findByRole('heading', { name: 'Cuộc họp đã kết thúc' })).toBeDefined();
    expect(screen.queryByTestId('desk')).toBeNull();
  });

  it('never opens a secret meeting', async () => {
    await open({ secret: true, title: null, standing: null });
    expect(await screen.findByRole('heading', { name: 'Cuộc họp mật' })).toBeDefined();
    expect(screen.queryByText('bàn điều hành')).toBeNull();
  });

  it('of which the viewer must not know leads back instead of trying again', async () => {
    fakeServer({
      'GET /api/session': { principal: secretary },
      'GET /api/meetings/meeting1': new Refusing(404, {
        code: 'not-found',
        category: 'missing',
        message: 'Không có cuộc họp này.',
      }),
    });
    await openApp('/meetings/meeting1');
    const panel = await screen.findByRole('alert');
    expect(panel.textContent).toContain('Không có cuộc họp này.');
    expect(within(panel).getByRole('link', { name: 'Các cuộc họp' }).getAttribute('href')).toBe('/');
    expect(within(panel).queryByRole('button')).toBeNull();
  });
});
