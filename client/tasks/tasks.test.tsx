import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { TaskLine } from '#shared/contract/tasks.ts';
import { openApp } from '../testing/render-app.tsx';
import { secretary } from '../testing/samples.ts';
import { fakeServer } from '../testing/server.ts';
import { taskSample } from './testing/sample.ts';

const late = taskSample({
  taskId: 'late',
  text: 'Báo cáo thiệt hại',
  dueDay: '2026-11-10',
  state: 'late',
  mayRemind: true,
});
const foreign = taskSample({
  taskId: 'foreign',
  meetingId: 'other',
  meetingTitle: 'Giao ban quận',
  text: 'Rà soát hồ sơ',
  lead: { id: 'hangbac', name: 'Phường Hàng Bạc' },
  mayReport: true,
});

const open = async (address: string, tasks: TaskLine[] = [late, foreign]) => {
  const server = fakeServer({
    'GET /api/session': { principal: secretary },
    'GET /api/tasks': { day: '2026-11-22', tasks },
    'GET /api/tasks/late': { late: 1 },
    'POST /api/tasks/other/foreign/report': {
      ...foreign,
      state: 'done',
      done: { day: '2026-11-22', text: 'Đã rà soát', at: 1, byName: 'An' },
    },
  });
  await openApp(address);
  return server;
};
const texts = (): string[] =>
  screen.getAllByRole('article').map((card) => (card.textContent.includes('thiệt hại') ? 'late' : 'foreign'));

describe('the tasks', () => {
  it('of one meeting stand behind its address; the others are a click away', async () => {
    await open('/tasks?meeting=m');
    expect(await screen.findByText('Báo cáo thiệt hại')).toBeDefined();
    expect(texts()).toEqual(['late']);
    expect(screen.getByRole<HTMLInputElement>('combobox', { name: 'Cuộc họp' }).value).toBe(
      'Giao ban tháng 11, 02/11/2026',
    );
    fireEvent.click(screen.getByLabelText('Bỏ chọn cuộc họp'));
    expect(texts()).toEqual(['late', 'foreign']);
  });

  it('are told apart by a shape and a word, and stand under their units where that is wanted', async () => {
    await open('/tasks');
    expect((await screen.findByTestId('task-late')).textContent).toContain('▲quá hạn');
    fireEvent.click(screen.getByLabelText('Theo đơn vị'));
    const unit = await screen.findByRole('region', { name: 'Phường Hàng Bạc' });
    expect(within(unit).getAllByRole('article')).toHaveLength(1);
  });

  it('are within reach from every page, with how many are late', async () => {
    await open('/tasks');
    expect(await screen.findByRole('link', { name: 'Nhiệm vụ, 1 quá hạn' })).toBeDefined();
  });

  it('that do not fit the choice can be seen again', async () => {
    await open('/tasks?meeting=nowhere');
    fireEvent.click(await screen.findByRole('button', { name: 'Xem tất cả nhiệm vụ' }));
    expect(texts()).toEqual(['late', 'foreign']);
  });

  it('are none at first: the page says what will fill it', async () => {
    await open('/tasks', []);
    expect(await screen.findByText('Chưa có nhiệm vụ nào')).toBeDefined();
  });
});

it('a task is reported with its result, and stands as done', async () => {
  const server = await open('/tasks?meeting=other');
  fireEvent.click(await screen.findByRole('button', { name: 'Báo cáo hoàn thành' }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Gửi báo cáo' }));
  expect(await within(dialog).findByText('Hãy ghi kết quả.')).toBeDefined();
  fireEvent.change(within(dialog).getByLabelText('Kết quả'), { target: { value: 'Đã rà soát' } });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Gửi báo cáo' }));
  expect(await screen.findByText('●')).toBeDefined();
  expect(screen.getByTestId('task-foreign').textContent).toContain('An báo cáo: Đã rà soát');
  expect(server.asked.find(({ route }) => route.endsWith('/report'))?.body).toMatchObject({ text: 'Đã rà soát' });
});
