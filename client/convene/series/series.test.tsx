import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { openApp } from '../../testing/render-app.tsx';
import { BEYOND_THE_LIST, meeting, secretary, units } from '../../testing/samples.ts';
import { fakeServer } from '../../testing/server.ts';
import { instantAt } from '../../ui/format.ts';

const days = [{ day: '2031-02-10', kind: 'off', name: 'Nghỉ thử', byLaw: null, entered: true }];
const chair = { id: 'chair', displayName: 'Chủ tịch', grants: [{ role: 'chair', unitId: 'city' }] };

let server: ReturnType<typeof fakeServer>;
beforeEach(() => {
  server = fakeServer({
    'GET /api/session': { principal: secretary },
    'GET /api/units': { units },
    'GET /api/people': { people: [chair] },
    'GET /api/meetings': { meetings: [] },
    'GET /api/work-calendar': { days, mayChange: false },
    'POST /api/meeting-series': { meetingId: 'm1' },
  });
});
const type = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

it('shows every day before it is convened, with those that fall out and why, and sends what is left', async () => {
  const router = await openApp('/meetings/new');
  await screen.findByRole('heading', { name: 'Thành phần tham dự' });
  type(/^Tên cuộc họp/, 'Giao ban thứ Hai');
  type(/^Ngày bắt đầu/, '03/02/2031');
  fireEvent.click(screen.getByRole('switch', { name: /^Lặp lại cuộc họp này/ }));
  type(/^Số cuộc họp/, '3');
  const preview = await screen.findByRole('list', { name: 'Các ngày họp' });
  await waitFor(() => expect(within(preview).getByText(/Nghỉ thử/).textContent).toContain('10/02/2031'));
  fireEvent.click(within(preview).getByRole('checkbox', { name: /17\/02\/2031/ }));
  await screen.findByText('2 cuộc họp');

  fireEvent.click(screen.getByRole('combobox', { name: 'Chủ trì' }));
  const [option] = await screen.findAllByRole('option', { name: 'Chủ tịch', hidden: true });
  fireEvent.click(option!);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Xã, phường, thị trấn (0/3)' }));
  fireEvent.click(screen.getByRole('button', { name: 'Triệu tập' }));
  await waitFor(() => expect(router.state.location.search).toBe('?day=2031-02-03'));
  const sent = server.asked.filter(({ route }) => route === 'POST /api/meeting-series');
  expect(sent.map(({ body }) => body)).toMatchObject([
    {
      meeting: { title: 'Giao ban thứ Hai' },
      series: { from: '2031-02-03', rule: { weekdays: [1] }, days: ['2031-02-03', '2031-02-24'] },
    },
  ]);
});

it('a meeting leads to the others of its series', async () => {
  const other = { id: 'other', startsAt: instantAt('2031-02-10', '08:00'), phase: 'cancelled' };
  const rule = { pattern: 'weekly', every: 1, weekdays: [1], end: { kind: 'count', count: 2 }, onDayOff: 'skip' };
  server.routes['GET /api/meetings/meeting1'] = {
    ...meeting(),
    ...BEYOND_THE_LIST,
  };
  server.routes['GET /api/meetings/meeting1/series'] = {
    series: {
      rule,
      from: '2031-02-03',
      occurrences: [{ id: 'meeting1', startsAt: instantAt('2031-02-03', '08:00'), phase: 'convened' }, other],
    },
  };
  await openApp('/meetings/meeting1/about');
  await screen.findByText('Thứ Hai hằng tuần · 2 cuộc họp');
  const link = screen.getByRole('link', { name: 'Thứ Hai, 10/02/2031' });
  expect(link.getAttribute('href')).toBe('/meetings/other/about');
});
