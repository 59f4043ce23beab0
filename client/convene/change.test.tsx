import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ChangeRequest } from '#shared/contract/meetings.ts';
import { openApp } from '../testing/render-app.tsx';
import { BEYOND_THE_LIST, meeting, secretary, units } from '../testing/samples.ts';
import { fakeServer } from '../testing/server.ts';

const shown = meeting();
const facts: ChangeRequest = {
  title: 'Giao ban tháng 11',
  class: 'giao-ban',
  organiserUnitId: 'city',
  wide: false,
  form: 'truc-tuyen',
  startsAt: shown.startsAt,
  endsAt: shown.endsAt,
  place: 'Phòng họp số 1',
  requirements: '',
  contact: '',
  chairId: 'chair',
  secretaryId: null,
  deputyId: null,
  invitedUnitIds: ['phuctan'],
  agenda: [{ itemId: 'a1', title: 'Khai mạc', minutes: null, speaker: '', unitId: null }],
};

const open = async () => {
  const server = fakeServer({
    'GET /api/session': { principal: secretary },
    'GET /api/units': { units },
    'GET /api/people': { people: [] },
    'GET /api/meetings': { meetings: [] },
    'GET /api/meetings/meeting1/convening': facts,
    'GET /api/meetings/meeting1': {
      ...shown,
      phase: 'convened',
      ...BEYOND_THE_LIST,
    },
    'PUT /api/meetings/meeting1': {},
    'POST /api/meetings/meeting1/postponement': {},
  });
  const router = await openApp('/meetings/meeting1/change');
  await screen.findByRole('heading', { name: 'Thành phần tham dự' });
  const sentTo = (route: string) => server.asked.filter((asked) => asked.route === route).map(({ body }) => body);
  return { router, sentTo };
};

it('lays down what was changed, and all else as it was', async () => {
  const { sentTo } = await open();
  fireEvent.change(screen.getByLabelText('Địa điểm'), { target: { value: 'Phòng họp số 2' } });
  fireEvent.click(screen.getByRole('button', { name: 'Lưu thay đổi' }));
  await waitFor(() => expect(sentTo('PUT /api/meetings/meeting1')).toEqual([{ ...facts, place: 'Phòng họp số 2' }]));
});

it('postpones only for a reason, and leads to the meeting’s page', async () => {
  const { router, sentTo } = await open();
  fireEvent.click(await screen.findByRole('button', { name: 'Hoãn' }));
  const question = await screen.findByRole('dialog');
  const act = () => fireEvent.click(within(question).getByRole('button', { name: 'Hoãn cuộc họp' }));
  act();
  await within(question).findByText(/Hãy ghi lý do/);
  fireEvent.change(within(question).getByLabelText(/^Lý do/), { target: { value: 'Bão số 5' } });
  act();
  await waitFor(() => expect(sentTo('POST /api/meetings/meeting1/postponement')).toEqual([{ reason: 'Bão số 5' }]));
  await waitFor(() => expect(router.state.location.pathname).toBe('/meetings/meeting1'));
});

it('asks why, where the figures change by it', async () => {
  const { sentTo } = await open();
  expect(screen.queryByRole('textbox', { name: /^Lý do/ })).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: 'Trực tiếp' }));
  const save = () => fireEvent.click(screen.getByRole('button', { name: 'Lưu thay đổi' }));
  save();
  await screen.findByText('Hãy ghi lý do thay đổi.');
  fireEvent.change(screen.getByRole('textbox', { name: /^Lý do/ }), { target: { value: 'Hỏng đường truyền' } });
  save();
  await waitFor(() =>
    expect(sentTo('PUT /api/meetings/meeting1')).toEqual([
      { ...facts, form: 'truc-tiep', reason: 'Hỏng đường truyền' },
    ]),
  );
});
