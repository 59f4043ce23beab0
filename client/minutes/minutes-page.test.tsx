import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { DraftDesk } from '#shared/contract/drafts.ts';
import type { IssuedEdition } from '#shared/contract/issuing.ts';
import { refusalFor } from '#shared/errors/catalogue.ts';
import { openApp } from '../testing/render-app.tsx';
import { meeting, secretary } from '../testing/samples.ts';
import { fakeServer, Refusing } from '../testing/server.ts';

const desk: DraftDesk = {
  kind: 'minutes',
  phase: 'ended',
  meetingTitle: 'Giao ban',
  sections: [],
  content: { texts: [], recipients: ['Lưu: VT'] },
  saves: 4,
  logSeq: 31,
  saved: null,
  edition: 1,
  reason: null,
  state: 'draft',
  versions: [],
  due: null,
};
const edition = (version: number): IssuedEdition => ({
  kind: 'minutes',
  version,
  number: `0${version}/BB-UBND`,
  day: '2026-11-21',
  issuedAt: meeting().endsAt,
  hash: String(version).repeat(64),
  reason: version === 1 ? null : 'Thiếu một ý kiến',
});

const AT = '/api/meetings/meeting1';
const open = async (shown: Partial<DraftDesk> = {}, editions: IssuedEdition[] = []) => {
  const server = fakeServer({
    'GET /api/session': { principal: secretary },
    [`GET ${AT}/drafts/minutes`]: { ...desk, ...shown },
    [`GET ${AT}/issued`]: { meetingId: 'meeting1', title: 'Giao ban', editions },
    [`POST ${AT}/drafts/minutes/issue`]: {},
    [`POST ${AT}/drafts/minutes/reopen`]: {},
  });
  await openApp('/meetings/meeting1/minutes');
  return server;
};
const askToIssue = async () => {
  fireEvent.click(await screen.findByRole('button', { name: 'Phát hành' }));
  return screen.findByRole('dialog', { name: 'Phát hành biên bản?' });
};
const press = (dialog: HTMLElement, name: string) => fireEvent.click(within(dialog).getByRole('button', { name }));

describe('issuing the minutes', () => {
  it('asks first, and says what follows', async () => {
    const server = await open();
    const dialog = await askToIssue();
    expect(dialog.textContent).toContain('Số đã cấp không đổi');
    expect(dialog.textContent).toContain('Cuộc họp đóng lại');
    expect(dialog.textContent).toContain('phải lập phiên bản mới');
    press(dialog, 'Để sau');
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(server.asked.some(({ route }) => route.startsWith('POST'))).toBe(false);
  });

  it('names what was read, and then shows number, day, files and the way to the signature', async () => {
    const server = await open();
    const dialog = await askToIssue();
    server.routes[`GET ${AT}/drafts/minutes`] = { ...desk, state: 'issued', phase: 'closed' };
    server.routes[`GET ${AT}/issued`] = { meetingId: 'meeting1', title: 'Giao ban', editions: [edition(1)] };
    press(dialog, 'Phát hành');
    const card = await screen.findByRole('region', { name: 'Biên bản số 01/BB-UBND' });
    const sent = server.asked.find(({ route }) => route === `POST ${AT}/drafts/minutes/issue`);
    expect(sent?.body).toEqual({ edition: 1, saves: 4, logSeq: 31 });
    expect(card.textContent).toContain('phát hành 11:00 21/11/2026');
    expect(card.textContent).toContain('1'.repeat(64));
    const docx = within(card).getByRole('link', { name: 'Tải DOCX: Biên bản số 01/BB-UBND' });
    expect(docx.getAttribute('href')).toBe(`${AT}/issued/minutes/1/docx`);
    const sign = await screen.findByRole('link', { name: 'Ký số' });
    expect(sign.getAttribute('href')).toBe('/meetings/meeting1/signing');
  });

  it('of a draft that has gone on is refused, and leads back to reading it', async () => {
    const server = await open();
    const dialog = await askToIssue();
    server.routes[`POST ${AT}/drafts/minutes/issue`] = new Refusing(409, refusalFor('draft-outdated', 'vi'));
    press(dialog, 'Phát hành');
    expect(await within(dialog).findByText(/Nội dung vừa thay đổi sau khi bạn đọc/u)).toBeDefined();
    server.routes[`GET ${AT}/drafts/minutes`] = { ...desk, logSeq: 32 };
    press(dialog, 'Đọc lại dự thảo');
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    server.routes[`POST ${AT}/drafts/minutes/issue`] = {};
    press(await askToIssue(), 'Phát hành');
    await vi.waitFor(() =>
      expect(server.asked.findLast(({ route }) => route.startsWith('POST'))?.body).toMatchObject({ logSeq: 32 }),
    );
  });
});

describe('minutes that were issued', () => {
  it('are replaced by a new version, for a reason', async () => {
    const server = await open({ state: 'issued', phase: 'closed' }, [edition(1)]);
    fireEvent.click(await screen.findByRole('button', { name: 'Lập phiên bản mới' }));
    const dialog = await screen.findByRole('dialog', { name: 'Lập phiên bản mới?' });
    press(dialog, 'Lập phiên bản mới');
    expect(await within(dialog).findByText('Hãy ghi lý do, ít nhất 3 ký tự.')).toBeDefined();
    fireEvent.change(within(dialog).getByLabelText(/Lý do/u), { target: { value: 'Thiếu một ý kiến' } });
    server.routes[`GET ${AT}/drafts/minutes`] = { ...desk, edition: 2, reason: 'Thiếu một ý kiến' };
    press(dialog, 'Lập phiên bản mới');
    expect(await screen.findByText('Đang lập phiên bản 2. Lý do: Thiếu một ý kiến')).toBeDefined();
    expect(server.asked.find(({ route }) => route.startsWith('POST'))?.body).toEqual({ reason: 'Thiếu một ý kiến' });
  });

  it('stay in the list when a newer version has replaced them, each by a word', async () => {
    await open({ state: 'issued', edition: 2, phase: 'closed' }, [edition(1), edition(2)]);
    const [newest, first] = await screen.findAllByRole('region', { name: /Biên bản số/u });
    expect(newest?.textContent).toContain('đang có hiệu lực');
    expect(newest?.textContent).toContain('Thiếu một ý kiến');
    expect(first?.textContent).toContain('đã có bản thay thế');
  });
});
