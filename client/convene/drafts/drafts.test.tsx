import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { MeetingDraft } from '#shared/contract/meeting-drafts.ts';
import { openApp } from '../../testing/render-app.tsx';
import { secretary, units } from '../../testing/samples.ts';
import { fakeServer } from '../../testing/server.ts';
import { initialValues } from '../form/values.ts';
import { draftContentOf } from './draft-content.ts';

const convener = { accountId: 'sec', grants: [{ role: 'secretary' as const, unitId: 'city' }] };
const content = draftContentOf({ ...initialValues(convener, Date.now()), title: 'Giao ban quý' });
const draft: MeetingDraft = { id: 'd1', saves: 3, savedAt: 0, savedByName: 'Lan', content: content! };
const line = {
  id: 'd1',
  saves: 3,
  savedAt: 0,
  savedByName: 'Lan',
  title: 'Giao ban quý',
  startDay: null,
  organiserName: 'Thành phố Hà Nội',
};

const open = async (path: string) => {
  const server = fakeServer({
    'GET /api/session': { principal: secretary },
    'GET /api/units': { units },
    'GET /api/people': {
      people: [{ id: 'chair', displayName: 'Chủ tịch Thành phố', grants: [{ role: 'chair', unitId: 'city' }] }],
    },
    'GET /api/meetings': { meetings: [] },
    'GET /api/invitations': { invitations: [] },
    'GET /api/meeting-drafts': { drafts: [line] },
    'POST /api/meeting-drafts': { id: 'd1', saves: 1, savedAt: 0 },
    'GET /api/meeting-drafts/d1': draft,
    'PUT /api/meeting-drafts/d1': { id: 'd1', saves: 4, savedAt: 0 },
    'DELETE /api/meeting-drafts/d1': {},
    'POST /api/meeting-drafts/d1/convening': { meetingId: 'm1' },
  });
  const router = await openApp(path);
  const sentTo = (route: string) => server.asked.filter((asked) => asked.route === route).map(({ body }) => body);
  return { router, sentTo };
};
const title = () => screen.getByLabelText(/^Tên cuộc họp/);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('a form that is saved with nothing in it has the draft’s address, and is saved by itself from then on', async () => {
  const { router, sentTo } = await open('/meetings/new');
  await screen.findByRole('heading', { name: 'Thành phần tham dự' });
  press('Lưu nháp');
  await waitFor(() => expect(router.state.location.search).toBe('?draft=d1'));
  expect(sentTo('POST /api/meeting-drafts')).toMatchObject([{ title: '', chairId: null, invitedUnitIds: [] }]);
  fireEvent.change(title(), { target: { value: 'Giao ban năm' } });
  await waitFor(() => expect(sentTo('PUT /api/meeting-drafts/d1')).toMatchObject([{ after: 1 }]), { timeout: 4000 });
  expect(sentTo('PUT /api/meeting-drafts/d1')).toMatchObject([{ content: { title: 'Giao ban năm' } }]);
});

it('a draft fills the form, and convening takes it along', async () => {
  const { router, sentTo } = await open('/meetings/new?draft=d1');
  await waitFor(() => expect(title()).toHaveProperty('value', 'Giao ban quý'));
  fireEvent.click(screen.getByRole('combobox', { name: 'Chủ trì' }));
  const [option] = await screen.findAllByRole('option', { name: 'Chủ tịch Thành phố', hidden: true });
  fireEvent.click(option!);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Xã, phường, thị trấn (0/3)' }));
  press('Triệu tập');
  await waitFor(() => expect(router.state.location.pathname).not.toBe('/meetings/new'));
  expect(sentTo('POST /api/meeting-drafts/d1/convening')).toMatchObject([
    { meeting: { secret: false, title: 'Giao ban quý', chairId: 'chair' } },
  ]);
  expect(sentTo('POST /api/meetings')).toEqual([]);
});

it('drafts are listed with who saved them, and deleted only when asked', async () => {
  const { sentTo } = await open('/');
  await screen.findByRole('heading', { name: 'Giao ban quý' });
  expect(screen.getByText(/Lan/)).toBeDefined();
  expect(screen.getByRole('link', { name: 'Soạn tiếp: Giao ban quý' }).getAttribute('href')).toBe(
    '/meetings/new?draft=d1',
  );
  press('Xóa bản nháp: Giao ban quý');
  const question = await screen.findByRole('dialog');
  expect(sentTo('DELETE /api/meeting-drafts/d1')).toEqual([]);
  fireEvent.click(within(question).getByRole('button', { name: 'Xóa bản nháp' }));
  await waitFor(() => expect(sentTo('DELETE /api/meeting-drafts/d1')).toHaveLength(1));
});
