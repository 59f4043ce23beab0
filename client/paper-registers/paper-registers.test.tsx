import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { PaperCountLine, PeriodicReportLine } from '#shared/contract/paper-registers.ts';
import { openApp } from '../testing/render-app.tsx';
import { secretary, units } from '../testing/samples.ts';
import { fakeServer } from '../testing/server.ts';

const papers: PaperCountLine = {
  id: 'p',
  unitId: 'noivu',
  unitName: 'Sở Nội vụ',
  day: '2024-03-31',
  papers: 100,
  signed: 90,
  keptOff: 5,
  mayChange: true,
  ofMeeting: false,
};
const report: PeriodicReportLine = {
  id: 'r',
  unitId: 'noivu',
  unitName: 'Sở Nội vụ',
  name: '',
  dueDay: '2024-03-25',
  madeDay: '2024-03-24',
  shared: false,
  secret: true,
  mayChange: true,
};

const open = async () => {
  const server = fakeServer({
    'GET /api/session': { principal: secretary },
    'GET /api/tasks/late': { late: 0 },
    'GET /api/units': { units },
    'GET /api/paper-counts': { lines: [papers, { ...papers, id: 'm', ofMeeting: true, mayChange: false }] },
    'GET /api/periodic-reports': { lines: [report] },
    'PUT /api/paper-counts/p': {},
    'POST /api/periodic-reports/r/removal': {},
  });
  await openApp('/targets/papers?period=2024-Q1');
  await screen.findByRole('table', { name: 'Văn bản' });
  return server;
};

it('a line of papers is changed with a reason; those of meetings are changed there', async () => {
  const server = await open();
  const table = screen.getByRole('table', { name: 'Văn bản' });
  expect(within(table).getAllByRole('button', { name: /^Sửa/ })).toHaveLength(1);
  fireEvent.click(within(table).getByRole('button', { name: 'Sửa: Sở Nội vụ, 31/03/2024' }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.change(within(dialog).getByLabelText('Gửi điện tử, ký số'), { target: { value: '96' } });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Lưu' }));
  expect(await within(dialog).findByText('Hãy ghi lý do.')).toBeDefined();
  expect(within(dialog).getByText(/không được lớn hơn số văn bản/)).toBeDefined();
  fireEvent.change(within(dialog).getByLabelText('Gửi điện tử, ký số'), { target: { value: '95' } });
  fireEvent.change(within(dialog).getByLabelText(/Lý do/), { target: { value: 'Đếm lại' } });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Lưu' }));
  await expect
    .poll(() => server.asked.find(({ route }) => route === 'PUT /api/paper-counts/p')?.body)
    .toEqual({ facts: { unitId: 'noivu', day: '2024-03-31', papers: 100, signed: 95, keptOff: 5 }, reason: 'Đếm lại' });
});

it('a report is told by its state; of a secret one no name stands there', async () => {
  const server = await open();
  fireEvent.click(screen.getByLabelText('Báo cáo định kỳ'));
  const table = await screen.findByRole('table', { name: 'Báo cáo định kỳ' });
  expect(within(table).getByText('Báo cáo mật')).toBeDefined();
  expect(within(table).getByText('đã lập, chưa chia sẻ')).toBeDefined();
  fireEvent.click(within(table).getByRole('button', { name: 'Bỏ: Sở Nội vụ, 25/03/2024' }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.change(within(dialog).getByLabelText(/Lý do/), { target: { value: 'Ghi nhầm' } });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Bỏ khỏi sổ' }));
  await expect
    .poll(() => server.asked.find(({ route }) => route === 'POST /api/periodic-reports/r/removal')?.body)
    .toEqual({ reason: 'Ghi nhầm' });
});
