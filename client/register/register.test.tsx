import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { RegisterRecord } from '#shared/contract/register-keeping.ts';
import type { RegisterLine } from '#shared/contract/register.ts';
import { openApp } from '../testing/render-app.tsx';
import { secretary, units } from '../testing/samples.ts';
import { fakeServer } from '../testing/server.ts';
import { instantAt } from '../ui/format.ts';

const line: RegisterLine = {
  id: 'line1',
  origin: 'entered',
  title: 'Giao ban quý I',
  organiserUnitId: 'city',
  organiserName: 'Thành phố Hà Nội',
  class: 'giao-ban',
  wide: true,
  form: 'truc-tuyen',
  remoteOnline: false,
  secret: false,
  day: '2026-03-10',
  startsAt: instantAt('2026-03-10', '08:30'),
  endsAt: instantAt('2026-03-10', '10:30'),
  state: 'held',
  standing: 'held',
  reach: ['commune'],
  sites: 30,
  sitesConnected: 28,
  platform: 'Zoom',
  evidence: 'Biên bản 12/BB-UBND',
  enteredAt: instantAt('2026-03-11', '09:00'),
  afterClosing: false,
};
const record: RegisterRecord = { ...line, invited: [], history: [], mayKeep: true, removed: false, access: null };

const open = async (path: string, routes: Record<string, unknown> = {}) => {
  const server = fakeServer({
    'GET /api/session': { principal: secretary },
    'GET /api/units': { units },
    'GET /api/register': {
      lines: [line, { ...line, id: 'line2', title: null, secret: true }],
      next: null,
      unsettled: 0,
    },
    'GET /api/register/line1': record,
    ...routes,
  });
  const router = await openApp(path);
  const sentTo = (route: string) => server.asked.filter((asked) => asked.route === route).map(({ body }) => body);
  return { router, sentTo };
};

it('lists what was held where, secret meetings without their title, and leads to each', async () => {
  await open('/targets/register', {
    'GET /api/register': {
      lines: [
        { ...line, afterClosing: true },
        { ...line, id: 'line2', title: null, secret: true },
      ],
      next: null,
      unsettled: 2,
    },
  });
  const link = await screen.findByRole('link', { name: 'Giao ban quý I' });
  expect(link.getAttribute('href')).toBe('/targets/register/line1');
  const row = within(link.closest('tr')!);
  for (const words of ['10/03/2026', '28/30', 'Đã họp', 'sau khi chốt']) row.getByText(words);
  screen.getByRole('link', { name: '(mật)' });
  screen.getByText('2 cuộc họp chưa rõ kết quả');
});

it('changes figures for a reason only, and sends what stands in the form', async () => {
  const { router, sentTo } = await open('/targets/register/line1/change', { 'PUT /api/register/line1': {} });
  fireEvent.click(await screen.findByRole('switch', { name: /^Diện rộng/ }));
  const save = () => fireEvent.click(screen.getByRole('button', { name: 'Lưu thay đổi' }));
  save();
  await screen.findByText('Hãy ghi lý do.');
  expect(sentTo('PUT /api/register/line1')).toEqual([]);
  fireEvent.change(screen.getByRole('textbox', { name: /^Lý do/ }), { target: { value: 'Ghi nhầm' } });
  save();
  await waitFor(() =>
    expect(sentTo('PUT /api/register/line1')).toEqual([
      {
        secret: false,
        organiserUnitId: 'city',
        class: 'giao-ban',
        day: '2026-03-10',
        state: 'held',
        reason: 'Ghi nhầm',
        title: 'Giao ban quý I',
        wide: false,
        form: 'truc-tuyen',
        remoteOnline: false,
        startTime: '08:30',
        minutes: 120,
        reached: { by: 'levels', levels: ['commune'], sites: 30 },
        sitesConnected: 28,
        platform: 'Zoom',
        evidence: 'Biên bản 12/BB-UBND',
      },
    ]),
  );
  await waitFor(() => expect(router.state.location.pathname).toBe('/targets/register/line1'));
});

it('asks what became of a meeting that was never opened', async () => {
  const { sentTo } = await open('/targets/register/line1', {
    'GET /api/register/line1': { ...record, origin: 'hosted', state: 'planned', standing: 'unsettled' },
    'POST /api/register/line1/settlement': {},
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Ghi kết quả' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByRole('radio', { name: 'Đã họp trực tiếp' }));
  fireEvent.change(dialog.getByLabelText('Địa điểm'), { target: { value: 'Hội trường' } });
  fireEvent.change(dialog.getByRole('textbox', { name: /^Lý do/ }), { target: { value: 'Mất điện' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Ghi kết quả' }));
  await waitFor(() =>
    expect(sentTo('POST /api/register/line1/settlement')).toEqual([
      { became: 'in-person', platform: 'Hội trường', sitesConnected: null, reason: 'Mất điện' },
    ]),
  );
});
