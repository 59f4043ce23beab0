import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { RegisterImportPlan } from '#shared/contract/register-import.ts';
import { openApp } from '../../testing/render-app.tsx';
import { secretary } from '../../testing/samples.ts';
import { fakeServer } from '../../testing/server.ts';

const plan: RegisterImportPlan = {
  mistakes: [],
  bad: 0,
  known: 3,
  added: 2,
  late: 1,
  days: { first: '2024-03-05', last: '2024-11-21' },
  lines: [
    { day: '2024-03-05', title: 'Giao ban quý I', organiserName: 'Thành phố Hà Nội', form: 'truc-tuyen', wide: true },
    { day: '2024-11-21', title: null, organiserName: 'Sở Nội vụ', form: null, wide: false },
  ],
  unusable: false,
  fingerprint: 'abc',
};
const mistakes = Array.from({ length: 201 }, (_, index) => ({
  row: index + 2,
  column: 'Ngày',
  code: 'bad-day' as const,
  message: `Lỗi thứ ${index + 1}.`,
}));

const check = async (answer: RegisterImportPlan) => {
  const server = fakeServer({
    'GET /api/session': { principal: secretary },
    'GET /api/tasks/late': { late: 0 },
    'POST /api/register/import/preview': answer,
    'POST /api/register/import': answer,
  });
  await openApp('/targets/register/import');
  const file = new File(['x'], 'Cuộc họp.csv');
  const input = await screen.findByLabelText('Tệp Excel (.xlsx) hoặc CSV');
  const field = input.parentElement?.querySelector('input[type=file]') ?? document.querySelector('input[type=file]')!;
  fireEvent.change(field, { target: { files: [file] } });
  fireEvent.click(screen.getByTestId('check-file'));
  await screen.findByTestId('plan');
  return server;
};
const confirmed = (server: Awaited<ReturnType<typeof check>>): URLSearchParams | undefined => {
  const call = server.asked.find(({ route }) => route === 'POST /api/register/import');
  return call && new URL(call.url, 'http://x').searchParams;
};

it('a file is shown before anything is entered, with what is there already and what comes late', async () => {
  const server = await check(plan);
  expect(screen.getByText('2 cuộc họp sẽ được ghi vào sổ')).toBeDefined();
  expect(screen.getByText(/3 dòng đã có trong sổ/)).toBeDefined();
  expect(screen.getByText(/1 cuộc họp thuộc tháng đã chốt/)).toBeDefined();
  expect(screen.getByText('Cuộc họp mật')).toBeDefined();
  expect(confirmed(server)).toBeUndefined();
  fireEvent.click(screen.getByRole('button', { name: 'Ghi tất cả vào sổ' }));
  expect((await screen.findByRole('status')).textContent).toContain('Đã ghi 2 cuộc họp vào sổ. 3 dòng đã có');
  expect(Object.fromEntries(confirmed(server) ?? [])).toEqual({
    fingerprint: 'abc',
    take: 'all',
    fileName: 'Cuộc họp.csv',
  });
});

it('mistakes are all within reach, and the right rows can be entered without them', async () => {
  const server = await check({ ...plan, mistakes, bad: 201 });
  expect(within(screen.getByTestId('mistakes')).getAllByRole('row')).toHaveLength(201);
  fireEvent.click(screen.getByRole('button', { name: 'Xem thêm, còn 1 lỗi' }));
  expect(screen.getByText('Lỗi thứ 201.')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Ghi tất cả vào sổ' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Chỉ ghi 2 dòng đúng' }));
  expect((await screen.findByRole('status')).textContent).toContain('201 dòng có lỗi không được ghi.');
  expect(confirmed(server)?.get('take')).toBe('good');
});

it('nothing is offered where the file as a whole is wrong', async () => {
  await check({ ...plan, mistakes: mistakes.slice(0, 1), added: 0, unusable: true });
  expect(screen.getAllByRole('button').some(({ textContent }) => textContent.startsWith('Chỉ ghi'))).toBe(false);
});
