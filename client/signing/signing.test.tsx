import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  MOST_SIGNED_BYTES,
  type PaperToSign,
  type PaperVerdict,
  type SigningView,
  verdictCode,
} from '#shared/contract/signing.ts';
import { sendFile } from '../api/send-file.ts';
import { signing as words } from '../i18n/vi/signing.ts';
import { RefusalError } from '../live/errors.ts';
import { openApp } from '../testing/render-app.tsx';
import { meeting, secretary } from '../testing/samples.ts';
import { fakeServer } from '../testing/server.ts';

vi.mock('../api/send-file.ts', () => ({ sendFile: vi.fn<typeof sendFile>() }));
const sending = vi.mocked(sendFile);
beforeEach(() => sending.mockReset());

const hash = 'a'.repeat(64);
const valid: PaperVerdict = {
  code: 'valid',
  content: 'same-bytes',
  signatures: [
    {
      code: 'valid',
      signer: 'Nguyễn Văn A',
      organisation: 'UBND Thành phố',
      issuer: 'CA thử',
      signedAt: meeting().endsAt,
      timeProven: true,
      certificateUntil: null,
    },
  ],
};
const paper = (signed: PaperVerdict | null = null): PaperToSign => ({
  hash,
  kind: 'minutes',
  version: 2,
  number: 5,
  issuedAt: meeting().endsAt,
  signed: signed && { hash: 'b'.repeat(64), at: meeting().endsAt, byName: 'Thư ký', verdict: signed },
});

const open = async (view: Partial<SigningView>) => {
  const shown = { meetingId: 'meeting1', papers: [paper()], mayBring: true, seal: null, hasTrustRoots: true, ...view };
  const server = fakeServer({
    'GET /api/session': { principal: secretary },
    'GET /api/meetings/meeting1/signing': shown,
    [`POST /api/meetings/meeting1/signing/${hash}/seal`]: {
      kept: false,
      verdict: { code: 'untrusted-root', content: 'same-bytes', signatures: [] },
    },
  });
  await openApp('/meetings/meeting1/signing');
  return server;
};

const bring = async (file: File): Promise<void> => {
  const target = await screen.findByTestId('bring-signed');
  fireEvent.drop(target, { dataTransfer: { files: [file] } });
};

describe('papers to be signed', () => {
  it('are none before they are issued: the page says what will fill it', async () => {
    await open({ papers: [] });
    expect(await screen.findByText(words.empty.title)).toBeDefined();
    expect(screen.getByText(words.empty.body)).toBeDefined();
  });

  it('are taken along by number and version', async () => {
    await open({});
    const card = await screen.findByRole('region', { name: 'Biên bản số 05, bản 2' });
    const download = within(card).getByRole('link', { name: 'Tải về để ký' });
    expect(download.getAttribute('href')).toBe(`/api/meetings/meeting1/signing/${hash}/issued`);
    expect(within(card).queryByRole('link', { name: 'Tải bản đã ký' })).toBeNull();
    expect(screen.queryByRole('note')).toBeNull();
  });

  it('come with a warning while no authority is trusted', async () => {
    await open({ hasTrustRoots: false });
    expect((await screen.findByRole('note')).textContent).toContain('Chưa có chứng thư gốc tin cậy nào');
  });

  it('that came back are shown with who signed, and for readers without a way to send', async () => {
    await open({ papers: [paper(valid)], mayBring: false });
    const verdict = await screen.findByTestId('verdict');
    expect(verdict.textContent).toContain('Nguyễn Văn A · UBND Thành phố');
    expect(verdict.textContent).toContain('có dấu thời gian');
    expect(screen.getByRole('link', { name: 'Tải bản đã ký' })).toBeDefined();
    expect(screen.queryByTestId('bring-signed')).toBeNull();
  });
});

describe('what became of checking', () => {
  it.each(verdictCode.options)('is a shape, a word and advice: %s', async (code) => {
    await open({ papers: [paper({ code, content: 'unknown', signatures: [] })] });
    const verdict = await screen.findByTestId('verdict');
    expect(verdict.textContent).toBe(
      `${code === 'valid' ? '●' : '▲'}${words.verdicts[code].word}${words.verdicts[code].advice}`,
    );
  });
});

describe('a signed file', () => {
  it('is sent while its progress is shown, and refused with the reason', async () => {
    await open({});
    const { promise, resolve } = Promise.withResolvers<unknown>();
    sending.mockReturnValueOnce(promise);
    await bring(new File(['%PDF-'], 'da-ky.pdf'));
    const progress = sending.mock.lastCall?.[3].onProgress;
    expect(await screen.findByText('da-ky.pdf: đã gửi 0%')).toBeDefined();
    act(() => progress?.(0.4));
    expect(screen.getByRole('progressbar', { name: 'da-ky.pdf' }).getAttribute('aria-valuenow')).toBe('40');
    act(() => progress?.(1));
    expect(screen.getByText(words.checking)).toBeDefined();
    resolve({ kept: false, verdict: { code: 'other-paper', content: 'changed', signatures: [] } });
    const refused = await screen.findByRole('alert');
    expect(refused.textContent).toContain('da-ky.pdf: tệp chưa được nhận.');
    expect(refused.textContent).toContain(words.verdicts['other-paper'].advice);
  });

  it('that is too large is not sent at all', async () => {
    await open({});
    const file = new File(['x'], 'anh-quet.pdf');
    Object.defineProperty(file, 'size', { value: MOST_SIGNED_BYTES + 1 });
    await bring(file);
    expect((await screen.findByRole('alert')).textContent).toContain('lớn hơn 32 MB');
    expect(sending).not.toHaveBeenCalled();
  });

  it('can be stopped on its way, and sent again after a refusal of the server', async () => {
    await open({});
    sending.mockImplementationOnce(async (_answer, _address, _file, { signal }) => {
      const { promise, reject } = Promise.withResolvers<never>();
      signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
      return promise;
    });
    await bring(new File(['a'], 'a.pdf'));
    fireEvent.click(await screen.findByRole('button', { name: 'Dừng gửi' }));
    expect(await screen.findByText(words.drop)).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
    const message = 'Đang có quá nhiều tệp.';
    sending.mockRejectedValueOnce(new RefusalError({ code: 'too-many-requests', category: 'limit', message }));
    await bring(new File(['a'], 'a.pdf'));
    expect((await screen.findByRole('alert')).textContent).toContain(message);
    sending.mockResolvedValueOnce({ kept: true, verdict: valid });
    fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(sending).toHaveBeenCalledTimes(3);
  });
});

describe('the seal of the agency', () => {
  it('is put on a paper after a question; where that is refused, the reason is told', async () => {
    const server = await open({ seal: 'UBND Thành phố' });
    fireEvent.click(await screen.findByRole('button', { name: 'Đóng dấu số của cơ quan' }));
    const question = within(await screen.findByRole('dialog'));
    fireEvent.click(question.getByRole('button', { name: 'Đóng dấu số của cơ quan' }));
    expect((await screen.findByRole('alert')).textContent).toContain(words.verdicts['untrusted-root'].word);
    expect(server.asked.some(({ route }) => route.endsWith('/seal'))).toBe(true);
  });

  it('is offered once, and to nobody where the agency has none', async () => {
    const sealed = { ...valid, signatures: valid.signatures.map((one) => ({ ...one, signer: 'UBND Thành phố' })) };
    await open({ seal: 'UBND Thành phố', papers: [paper(sealed)] });
    await screen.findByTestId('verdict');
    expect(screen.queryByTestId('seal')).toBeNull();
  });
});
