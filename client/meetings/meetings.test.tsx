import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Phase, Standing } from '#shared/contract/meetings.ts';
import { openApp } from '../testing/render-app.tsx';
import { device, meeting, secretary } from '../testing/samples.ts';
import { fakeServer } from '../testing/server.ts';
import { liveFirst } from './live-first.ts';
import { wayIn } from './way-in.ts';

const withMeetings = (...meetings: ReturnType<typeof meeting>[]) =>
  fakeServer({ 'GET /api/session': { principal: secretary }, 'GET /api/meetings': { meetings } });

describe('the way in', () => {
  it.each<[Standing | null, Phase, string | null]>([
    ['chair', 'convened', 'host'],
    ['deputy', 'open', 'host'],
    ['secretary', 'paused', 'host'],
    ['room', 'open', 'enter'],
    ['observer', 'open', 'watch'],
    ['observer', 'ended', 'attendance'],
    ['secretary', 'closed', 'attendance'],
    ['room', 'ended', null],
    ['chair', 'cancelled', 'summary'],
    [null, 'open', null],
  ])('of a %s while the meeting is %s is %s', (standing, phase, action) => {
    expect(wayIn(meeting({ standing, phase }))?.action ?? null).toBe(action);
  });

  it('does not exist for a secret meeting', () => {
    expect(wayIn(meeting({ secret: true }))).toBeNull();
  });
});

describe('the list of a room', () => {
  it('has what runs now first, what is over last', () => {
    const ids = liveFirst([
      meeting({ id: 'over', phase: 'ended', startsAt: 1 }),
      meeting({ id: 'later', phase: 'convened', startsAt: 4 }),
      meeting({ id: 'now', phase: 'paused', startsAt: 3 }),
      meeting({ id: 'next', phase: 'convened', startsAt: 2 }),
    ]).map(({ id }) => id);
    expect(ids).toEqual(['now', 'next', 'later', 'over']);
  });

  it('is entered by the first line, which has the focus', async () => {
    fakeServer({
      'GET /api/session': { principal: device },
      'GET /api/meetings': { meetings: [meeting({ standing: 'room' })] },
    });
    await openApp('/');
    const line = await screen.findByRole('link', { name: /^08:30.*Giao ban tháng 11/ });
    expect(document.activeElement).toBe(line);
    expect(line.getAttribute('href')).toBe('/meetings/meeting1');
    expect(within(line).getByText('08:30')).toBeDefined();
  });
});

describe('the meetings of a day', () => {
  it('are shown with their facts', async () => {
    withMeetings(meeting());
    await openApp('/?day=2026-11-21');
    const card = await screen.findByRole('article');
    expect(within(card).getByRole('heading', { name: 'Giao ban tháng 11' })).toBeDefined();
    expect(card.textContent).toContain('584 điểm cầu');
    expect(within(card).getByRole('link', { name: 'Điều hành: Giao ban tháng 11' })).toBeDefined();
    expect(screen.getByText('Thứ Bảy, 21/11/2026')).toBeDefined();
  });

  it('say of a rehearsal that it is one, on its own badge', async () => {
    withMeetings(meeting({ form: 'chay-thu' }));
    await openApp('/');
    expect((await screen.findByTestId('rehearsal')).textContent).toContain('Chạy thử');
    expect(screen.getAllByText('Chạy thử')).toHaveLength(1);
  });

  it('tell nothing of a secret one but that it is', async () => {
    withMeetings(meeting({ secret: true, title: null, form: null, chairName: null, invitedCount: 0 }));
    await openApp('/?day=2026-11-21');
    const card = await screen.findByRole('article');
    expect(within(card).getByRole('heading', { name: 'Cuộc họp mật' })).toBeDefined();
    expect(within(card).queryByRole('link')).toBeNull();
    expect(card.textContent).not.toContain('08:30');
  });

  it('of another day are one step away', async () => {
    const server = withMeetings();
    const router = await openApp('/?day=2026-11-30');
    await screen.findByRole('heading', { name: 'Không có cuộc họp nào trong ngày này' });
    fireEvent.click(screen.getByRole('button', { name: 'Ngày sau' }));
    await screen.findByText('Thứ Ba, 01/12/2026');
    expect(router.state.location.search).toBe('?day=2026-12-01');
    expect(server.asked.map(({ url }) => url)).toContain('/api/meetings?day=2026-12-01');
  });
});
