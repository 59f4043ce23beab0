import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { FigureEffects } from '#shared/contract/figures.ts';
import { openApp } from '../../testing/render-app.tsx';
import { secretary, units } from '../../testing/samples.ts';
import { fakeServer } from '../../testing/server.ts';

const effects: FigureEffects = {
  unit: { id: 'city', name: 'Thành phố Hà Nội' },
  effects: [
    {
      indicatorId: 'wide',
      name: { vi: 'Họp diện rộng', en: 'Wide meetings' },
      period: '2026-11',
      target: 0.9,
      before: { numerator: 23, denominator: 25 },
      after: { numerator: 23, denominator: 26 },
      reached: false,
      margin: { kind: 'short', count: 4 },
    },
  ],
};

it('says while a meeting in person is convened what it does to the figures, and nothing of one that is online', async () => {
  const server = fakeServer({
    'GET /api/session': { principal: secretary },
    'GET /api/units': { units },
    'GET /api/people': { people: [] },
    'GET /api/figures/effect': effects,
  });
  await openApp('/meetings/new');
  fireEvent.click(await screen.findByLabelText('Trực tiếp'));
  expect(
    await screen.findByText(
      'Cuộc họp này tính vào chỉ tiêu “Họp diện rộng” (Thành phố Hà Nội, Tháng 11/2026): 92% → 88,4%, dưới mục tiêu 90%. Cần thêm 4 cuộc họp trực tuyến.',
    ),
  ).toBeDefined();
  const asked = server.asked.find(({ route }) => route === 'GET /api/figures/effect')?.url ?? '';
  expect(Object.fromEntries(new URL(asked, 'http://here').searchParams)).toMatchObject({
    organiserUnitId: 'city',
    class: 'giao-ban',
    wide: 'false',
    form: 'truc-tiep',
    reach: '',
  });
  fireEvent.click(screen.getByLabelText('Trực tuyến'));
  await waitFor(() => expect(screen.queryByText(/Cuộc họp này tính vào/)).toBeNull());
});
