import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PRESETS } from '#shared/targets/presets.ts';
import { openApp } from '../testing/render-app.tsx';
import { secretary } from '../testing/samples.ts';
import { fakeServer } from '../testing/server.ts';

const indicators = PRESETS.slice(0, 3);
const line = { title: 'Giao ban tháng 11', unitName: 'Thành phố Hà Nội', day: '2026-11-02', class: null, form: null };
const member = { ...line, amounts: null, corrected: false };
const preview = {
  figures: [
    { period: '2026-10', numerator: 0, denominator: 0 },
    { period: '2026-11', numerator: 3, denominator: 4 },
  ],
  counted: [{ ...member, id: 'in', part: 'numerator', why: null }],
  outside: [
    { why: 'secret', count: 2, lines: [{ ...member, id: 'out', title: null, part: 'outside', why: 'secret' }] },
  ],
};

const open = async (path: string, mayKeep = true) => {
  const server = fakeServer({
    'GET /api/session': { principal: secretary },
    'GET /api/units': { units: [] },
    'GET /api/tasks/late': { late: 0 },
    'GET /api/targets/indicators': { indicators, mayKeep },
    'POST /api/targets/indicators': { indicatorId: 'new' },
    'PUT /api/targets/indicators/city-wide': {},
    'POST /api/targets/indicators/city-wide/removal': {},
    'POST /api/targets/indicator-order': {},
    'POST /api/targets/indicator-preview': preview,
  });
  await openApp(path);
  return server;
};
const sent = (server: Awaited<ReturnType<typeof open>>, route: string) =>
  server.asked.filter((one) => one.route === route).map(({ body }) => body);

it('says in words what each indicator counts, and which target is in force', async () => {
  await open('/targets/indicators', false);
  const card = await screen.findByRole('article', { name: 'Họp diện rộng của Thành phố tổ chức trực tuyến' });
  expect(card.textContent).toContain('Cấp tổ chứcThành phố');
  expect(card.textContent).toContain('Từ 01/01/2021: 90% (đang áp dụng)');
  expect(screen.getByText(/tại đây chỉ xem được/)).toBeDefined();
  expect(screen.queryByRole('link', { name: 'Thêm chỉ tiêu' })).toBeNull();
});

it('is moved by the keyboard as by the mouse, and removed only with a reason', async () => {
  const server = await open('/targets/indicators');
  fireEvent.click(await screen.findByRole('button', { name: /^Đưa xuống sau: Họp diện rộng của Thành phố/ }));
  await waitFor(() =>
    expect(sent(server, 'POST /api/targets/indicator-order')).toEqual([
      { indicatorIds: ['departments-districts-wide', 'city-wide', 'city-working'] },
    ]),
  );
  fireEvent.click(screen.getByRole('button', { name: /^Bỏ chỉ tiêu Họp diện rộng của Thành phố/ }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Bỏ chỉ tiêu' }));
  expect(await within(dialog).findByText('Hãy ghi lý do.')).toBeDefined();
  fireEvent.change(within(dialog).getByLabelText(/Lý do/), { target: { value: 'Hết hiệu lực' } });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Bỏ chỉ tiêu' }));
  await waitFor(() =>
    expect(sent(server, 'POST /api/targets/indicators/city-wide/removal')).toEqual([{ reason: 'Hết hiệu lực' }]),
  );
});

it('shows what it would count, and is changed with a reason', async () => {
  const server = await open('/targets/indicators/city-wide');
  const panel = await screen.findByRole('region', { name: 'Sẽ tính như sau' });
  expect(await within(panel).findByText('Giao ban tháng 11')).toBeDefined();
  expect(panel.textContent).toContain('Tháng 11/202675% (3/4)');
  expect(panel.textContent).toContain('Không tính: mật (2)Cuộc họp mật');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Thành phố', checked: true }));
  expect(await within(panel).findByText('Hãy điền đủ cách tính để xem trước.')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Lưu chỉ tiêu' }));
  expect(await screen.findByText('Hãy chọn ít nhất một cấp.')).toBeDefined();
  expect(screen.getByText('Hãy ghi lý do.')).toBeDefined();
  const [organiser] = screen.getAllByRole('checkbox', { name: 'Sở, ban, ngành' });
  fireEvent.click(organiser!);
  fireEvent.change(screen.getByLabelText(/Lý do/), { target: { value: 'Theo kết luận' } });
  fireEvent.click(screen.getByRole('button', { name: 'Lưu chỉ tiêu' }));
  const { id: _id, ...facts } = PRESETS[0]!;
  await waitFor(() =>
    expect(sent(server, 'PUT /api/targets/indicators/city-wide')).toEqual([
      { facts: { ...facts, counts: { ...facts.counts, organiserLevels: ['department'] } }, reason: 'Theo kết luận' },
    ]),
  );
});

it('a new one needs a name, and its targets follow each other', async () => {
  const server = await open('/targets/indicators/new');
  fireEvent.click(await screen.findByRole('button', { name: 'Thêm mức' }));
  fireEvent.click(screen.getByRole('button', { name: 'Lưu chỉ tiêu' }));
  expect(await screen.findByText('Hãy đặt tên chỉ tiêu.')).toBeDefined();
  expect(screen.getByText('Hãy chọn ngày bắt đầu.')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ mức 2' }));
  fireEvent.change(screen.getByLabelText(/Tên chỉ tiêu/), { target: { value: 'Họp của Thành phố' } });
  fireEvent.click(screen.getByRole('button', { name: 'Lưu chỉ tiêu' }));
  await waitFor(() => expect(sent(server, 'POST /api/targets/indicators')).toHaveLength(1));
  expect(sent(server, 'POST /api/targets/indicators')[0]).toMatchObject({
    facts: { name: { vi: 'Họp của Thành phố' }, terms: [{ to: null, target: 0.9 }] },
  });
});
