import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ParticipationLine, ParticipationTable, UnitParticipation } from '#shared/contract/participation.ts';
import { NOTHING } from '#shared/targets/participation.ts';
import { openApp } from '../testing/render-app.tsx';
import { secretary } from '../testing/samples.ts';
import { fakeServer } from '../testing/server.ts';

const line = (unitId: string, name: string, facts: Partial<ParticipationLine>): ParticipationLine => ({
  ...NOTHING,
  unitId,
  name,
  groupId: 'bavi',
  groupName: 'Huyện Ba Vì',
  phone: null,
  lastDay: null,
  ...facts,
});
const absent = line('phu', 'Xã Phú Đông', { invited: 10, attended: 6, phone: '0901 234' });
const present = line('van', 'Xã Vạn Thắng', { invited: 10, attended: 10, late: 5 });

const table: ParticipationTable = {
  from: '2026-01',
  to: '2026-11',
  level: 'commune',
  levels: ['district', 'commune'],
  lines: [absent, present],
};
const meetings: UnitParticipation = {
  from: '2026-01',
  to: '2026-11',
  line: absent,
  total: 1,
  meetings: [
    {
      id: 'm',
      title: 'Giao ban tháng 3',
      organiserName: 'Thành phố Hà Nội',
      day: '2026-03-05',
      startsAt: null,
      form: 'truc-tuyen',
      attended: false,
      late: false,
      leftEarly: false,
      excused: false,
      presentMs: 0,
      disconnections: 0,
      timesSpoken: 0,
      spokenMs: 0,
    },
  ],
};

const open = async (address: string) => {
  const server = fakeServer({
    'GET /api/session': { principal: secretary },
    'GET /api/tasks/late': { late: 0 },
    'GET /api/targets/participation': table,
    'GET /api/targets/participation/phu': meetings,
  });
  await openApp(address);
  return server;
};
const units = (): string[] => screen.getAllByRole('link', { name: /^Xã/ }).map(({ textContent }) => textContent);

it('units are ranked by any column, either way, and those to be spoken to have a sign, a word and a telephone', async () => {
  await open('/targets/units/participation');
  const row = await screen.findByRole('row', { name: /Xã Phú Đông/ });
  expect(units()).toEqual(['Xã Vạn Thắng', 'Xã Phú Đông']);
  expect(within(row).getByText('vắng nhiều lần')).toBeDefined();
  expect(row.textContent).toContain('▲');
  expect(
    within(row)
      .getByRole('link', { name: /0901 234/ })
      .getAttribute('href'),
  ).toBe('tel:0901234');
  expect(screen.getByText(/vắng không lý do từ 3 cuộc trở lên và từ 20% số cuộc/)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Đúng giờ' }));
  expect(units()).toEqual(['Xã Phú Đông', 'Xã Vạn Thắng']);
  fireEvent.click(screen.getByRole('button', { name: /Đúng giờ/ }));
  expect(units()).toEqual(['Xã Vạn Thắng', 'Xã Phú Đông']);
});

it('a unit opens to its meetings, each linked to its line of the register', async () => {
  const server = await open('/targets/units/participation/phu?from=2026-01&to=2026-11');
  const link = await screen.findByRole('link', { name: 'Giao ban tháng 3' });
  expect(link.getAttribute('href')).toBe('/targets/register/m');
  expect(screen.getByText('vắng không lý do')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Vắng không lý do: 4' }));
  await screen.findByRole('button', { name: 'Vắng không lý do: 4', pressed: true });
  expect(server.asked.at(-1)?.url).toContain('only=unexcused');
});
