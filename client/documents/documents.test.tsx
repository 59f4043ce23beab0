import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type MeetingPaper, paperAdded, type PaperList } from '#shared/contract/documents.ts';
import type { MeetingDetail } from '#shared/contract/meetings.ts';
import { ConnectionError } from '../api/errors.ts';
import { answerIn, sendFile } from '../api/send-file.ts';
import { RefusalError } from '../live/errors.ts';
import { openApp } from '../testing/render-app.tsx';
import { device, meeting, secretary } from '../testing/samples.ts';
import { fakeServer } from '../testing/server.ts';
import { turned, zoomed } from './reader/use-reader-keys.ts';
import { formatSize } from './size.ts';

vi.mock('../api/send-file.ts', async (original) => ({
  ...(await original<object>()),
  sendFile: vi.fn<typeof sendFile>(),
}));
const sending = vi.mocked(sendFile);
beforeEach(() => sending.mockReset());

const paper = (changes: Partial<MeetingPaper> = {}): MeetingPaper => ({
  paperId: 'p1',
  itemId: 'i1',
  title: 'Báo cáo tháng 11',
  versions: [2, 1].map((version) => ({
    version,
    fileName: 'bao-cao.pdf',
    kind: 'pdf',
    bytes: 1_250_000,
    sha256: 'a'.repeat(64),
    addedAt: meeting().startsAt,
    addedBy: 'Thư ký',
  })),
  addedAt: meeting().startsAt,
  addedBy: 'Thư ký',
  withdrawn: null,
  openedByRooms: 12,
  opened: false,
  ...changes,
});

const detail: MeetingDetail = {
  ...meeting(),
  secretaryName: null,
  deputyName: null,
  place: '',
  requirements: '',
  contact: '',
  calledOffReason: null,
  agenda: [
    { itemId: 'i1', title: 'Cải cách hành chính', minutes: 20, speaker: '', unitId: null },
    { itemId: 'i2', title: 'Phòng chống bão', minutes: 20, speaker: '', unitId: null },
  ],
  openedAt: null,
  endedAt: null,
};

const open = async (list: Partial<PaperList>, principal = secretary) => {
  const server = fakeServer({
    'GET /api/session': { principal },
    'GET /api/meetings/meeting1': detail,
    'GET /api/meetings/meeting1/papers': {
      papers: [paper()],
      mayChange: true,
      mostBytes: 50_000_000,
      invitedRooms: 584,
      ...list,
    },
  });
  await openApp('/meetings/meeting1/papers');
  return server;
};

const drop = (target: Element, ...files: File[]) =>
  fireEvent.drop(target, { dataTransfer: { types: ['Files'], files } });

describe('the papers of a meeting', () => {
  it('stand under the items of the agenda, with version, size and how many rooms have opened them', async () => {
    await open({});
    const section = await screen.findByRole('region', { name: '1. Cải cách hành chính' });
    const [line] = within(section).getAllByRole('listitem');
    expect(line?.textContent).toContain('Báo cáo tháng 11');
    expect(line?.textContent).toContain('bản 2');
    expect(line?.textContent).toContain('PDF · 1,3 MB');
    expect(within(section).getByRole('button', { name: '12/584 điểm cầu đã mở' })).toBeDefined();
    const download = within(section).getByRole('link', { name: 'Tải “Báo cáo tháng 11” về máy' });
    expect(download.getAttribute('href')).toBe('/api/meetings/meeting1/papers/p1/versions/2/file');
    expect(screen.getByRole('region', { name: '2. Phòng chống bão' }).textContent).toContain('Chưa có tài liệu.');
  });

  it('are shown to readers without empty items and without anything to change them', async () => {
    await open({ mayChange: false, papers: [paper({ openedByRooms: null })] }, device);
    expect(await screen.findByText('● chưa đọc')).toBeDefined();
    expect(screen.queryByRole('region', { name: '2. Phòng chống bão' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Tải tài liệu lên/ })).toBeNull();
  });

  it('that are not sent over the network have no file to open', async () => {
    await open({ papers: [paper({ versions: [] })] });
    expect(await screen.findByText('không gửi qua mạng')).toBeDefined();
    expect(screen.queryByRole('link', { name: /về máy/ })).toBeNull();
  });

  it('are withdrawn with a reason alone', async () => {
    const server = await open({});
    server.routes['POST /api/meetings/meeting1/papers/p1/withdrawal'] = {};
    fireEvent.click(await screen.findByRole('button', { name: 'Thao tác khác với “Báo cáo tháng 11”' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Rút tài liệu' }));
    const dialog = await screen.findByRole('dialog', { name: 'Rút tài liệu “Báo cáo tháng 11”?' });
    const confirm = within(dialog).getByRole('button', { name: 'Rút tài liệu' });
    fireEvent.click(confirm);
    expect(await within(dialog).findByText('Hãy ghi lý do.')).toBeDefined();
    fireEvent.change(within(dialog).getByLabelText('Lý do rút'), { target: { value: 'Nhầm tệp' } });
    fireEvent.click(confirm);
    await waitFor(() =>
      expect(server.asked.find(({ route }) => route.endsWith('/withdrawal'))?.body).toEqual({ reason: 'Nhầm tệp' }),
    );
  });
});

describe('files', () => {
  it('that are dropped on an item are sent for it, one after another; one that is refused says why', async () => {
    await open({});
    const message = 'Nội dung tệp không đúng.';
    const { promise, resolve } = Promise.withResolvers<unknown>();
    sending.mockReturnValueOnce(promise);
    sending.mockRejectedValueOnce(new RefusalError({ code: 'paper-ending', category: 'input', message }));
    const section = await screen.findByRole('region', { name: '2. Phòng chống bão' });
    drop(section, new File(['a'], 'Kế hoạch.pdf'), new File(['b'], 'Số liệu.xlsx'));
    const status = await screen.findByRole('region', { name: 'Tệp đang gửi' });
    expect(status.textContent).toContain('đang chờ');
    expect(sending).toHaveBeenCalledTimes(1);
    resolve({ paperId: 'p', version: 1 });
    expect(await within(status).findByText(message)).toBeDefined();
    expect(status.textContent).toContain('đã nhận');
    const asked = sending.mock.calls.map(([_answer, address]) => new URL(address, 'http://localhost').searchParams);
    expect(asked.map((query) => Object.fromEntries(query))).toEqual([
      { title: 'Kế hoạch', fileName: 'Kế hoạch.pdf', itemId: 'i2' },
      { title: 'Số liệu', fileName: 'Số liệu.xlsx', itemId: 'i2' },
    ]);
  });

  it('can be stopped on their way', async () => {
    await open({});
    let stopped = false;
    sending.mockImplementationOnce(async (_answer, _address, _file, { signal }) => {
      const { promise, reject } = Promise.withResolvers<void>();
      signal.addEventListener('abort', () => {
        stopped = true;
        reject(new DOMException('stopped', 'AbortError'));
      });
      await promise;
    });
    drop(await screen.findByRole('region', { name: 'Tài liệu chung' }), new File(['a'], 'a.pdf'));
    fireEvent.click(await screen.findByRole('button', { name: 'Dừng gửi “a.pdf”' }));
    expect(await screen.findByText('đã dừng')).toBeDefined();
    expect(stopped).toBe(true);
  });

  it('are received only where the server says so', () => {
    const answered = (status: number, body: string) => () => answerIn(paperAdded, status, body);
    expect(answered(200, '{"paperId":"p","version":1}')()).toEqual({ paperId: 'p', version: 1 });
    expect(answered(200, '<html>')).toThrow(ConnectionError);
    expect(answered(502, '<html>')).toThrow('unreachable');
    const error = { code: 'too-large', category: 'input', message: 'Quá lớn.' };
    expect(answered(413, JSON.stringify({ error }))).toThrow(RefusalError);
  });
});

describe('reading', () => {
  it('turns pages within those there are, and knows sizes', () => {
    expect([turned(1, -1, 3), turned(1, 1, 3), turned(3, 1, 3)]).toEqual([1, 2, 3]);
    expect([zoomed(1, 1), zoomed(0.5, -1), zoomed(3, 1)]).toEqual([1.25, 0.5, 3]);
  });

  it('is told sizes that people know', () => {
    expect([formatSize(640), formatSize(640_000), formatSize(50_000_000)]).toEqual(['1 kB', '640 kB', '50 MB']);
  });
});
