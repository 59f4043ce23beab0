import { beforeAll, describe, expect, it } from 'vitest';
import type { PaperVerdict } from '#shared/contract/signing.ts';
import { makeAuthority, type TestAuthority } from './testing/authority.ts';
import { askPdfsig, pdfOf, signWith } from './testing/sign.ts';
import { verifySigned } from './verify.ts';

const DAY_MS = 86_400_000;
const VALID = 'Signature is Valid.';

let authority: TestAuthority;
let foreign: TestAuthority;
let issued: Buffer;
let signed: Buffer;
beforeAll(async () => {
  authority = makeAuthority();
  foreign = makeAuthority('Foreign Root');
  issued = pdfOf('Tỷ lệ họp trực tuyến là 90.');
  signed = await signWith(issued, authority.issue('Nguyễn Văn A'));
});

const verify = async (
  bytes: Uint8Array,
  over: Partial<Parameters<typeof verifySigned>[1]> = {},
): Promise<PaperVerdict> =>
  verifySigned(bytes, {
    issued,
    issuedAt: Date.now() - DAY_MS,
    receivedAt: Date.now(),
    roots: [authority.root],
    ...over,
  });

const codes = ({ signatures }: PaperVerdict): string[] => signatures.map(({ code }) => code);

/** Puts other bytes where these stand, without moving what follows. */
const replaced = (bytes: Buffer, from: string, to: string): Buffer => {
  const changed = Buffer.from(bytes);
  const at = changed.lastIndexOf(from, undefined, 'latin1');
  expect(at).toBeGreaterThan(0);
  changed.write(to, at, 'latin1');
  return changed;
};

describe('a signed paper', () => {
  it('is valid, with who signed and when; pdfsig says the same', async () => {
    const verdict = await verify(signed);
    expect(verdict).toMatchObject({ code: 'valid', content: 'same-bytes' });
    expect(verdict.signatures).toMatchObject([
      { code: 'valid', signer: 'Nguyễn Văn A', organisation: 'UBND', issuer: 'Test Root CA', timeProven: false },
    ]);
    expect(Math.abs((verdict.signatures[0]?.signedAt ?? 0) - Date.now())).toBeLessThan(DAY_MS);
    expect(askPdfsig(signed)).toMatchObject([{ signature: VALID, wholeFile: true }]);
  });

  it('may carry the signatures of a person and of the agency, in either form', async () => {
    const both = await signWith(signed, authority.issue('UBND Thành phố'), 'cades');
    const verdict = await verify(both);
    expect(verdict).toMatchObject({ code: 'valid', content: 'same-bytes' });
    expect(verdict.signatures.map(({ signer }) => signer)).toEqual(['Nguyễn Văn A', 'UBND Thành phố']);
    expect(askPdfsig(both)).toMatchObject([
      { signature: VALID, wholeFile: false },
      { signature: VALID, wholeFile: true },
    ]);
  });

  it('with an unknown second signer is not trusted as a whole', async () => {
    const verdict = await verify(await signWith(signed, foreign.issue('Mallory')));
    expect(codes(verdict)).toEqual(['valid', 'untrusted-root']);
    expect(verdict.code).toBe('untrusted-root');
  });
});

describe('what was altered after signing', () => {
  it('is told by one byte; pdfsig says the same', async () => {
    const altered = replaced(signed, '/Lang (en)', '/Lang (vi)');
    expect(await verify(altered)).toMatchObject({ code: 'altered-after-signing' });
    expect(askPdfsig(altered)).toMatchObject([{ signature: 'Digest Mismatch.', wholeFile: true }]);
  });

  it('by an addition without a signature is told as not covered; pdfsig says the same', async () => {
    const longer = Buffer.concat([signed, Buffer.from('\n% more\n')]);
    expect(codes(await verify(longer))).toEqual(['not-covering']);
    expect(askPdfsig(longer)).toMatchObject([{ signature: VALID, wholeFile: false }]);
  });

  it('by a later signer, who has put another page in, is told of the first signature', async () => {
    const page = /^(\d+ 0 obj\n<<\s*\/Type \/Page\n)/m.exec(signed.toString('latin1'))?.[1] ?? '';
    expect(page).not.toBe('');
    const other = await signWith(withoutText(signed), authority.issue('Mallory'));
    expect(codes(await verify(other))).toEqual(['altered-after-signing', 'valid']);
    expect((await verify(other)).code).toBe('content-changed');
  });
});

describe('a signature that covers half of the file', () => {
  it('is told as such; pdfsig does not take it for the whole file', async () => {
    const half = await coveringHalf();
    expect(await verify(half)).toMatchObject({ code: 'not-covering', signatures: [{ code: 'not-covering' }] });
    expect(askPdfsig(half).every(({ wholeFile }) => !wholeFile)).toBe(true);
  });
});

describe('certificates', () => {
  it.each([
    [
      'of nobody who is trusted',
      async () => signWith(issued, foreign.issue('Mallory')),
      'untrusted-root',
      "Certificate issuer isn't Trusted.",
    ],
    [
      'that have run out',
      async () => signWith(issued, authority.issue('A', { fromDay: -9, untilDay: -2 })),
      'expired',
      'Certificate has Expired',
    ],
  ])('%s are told; pdfsig says the same', async (_what, make, code, pdfsig) => {
    const bytes = await make();
    expect(codes(await verify(bytes))).toEqual([code]);
    expect(askPdfsig(bytes)).toMatchObject([{ signature: VALID, certificate: pdfsig }]);
  });

  it('of an authority below the root come with it, and are trusted by the root alone; pdfsig reads the signature', async () => {
    const bytes = await signWith(issued, makeAuthority('Test Sub CA', authority).issue('Nguyễn Văn B'));
    expect((await verify(bytes)).signatures).toMatchObject([{ code: 'valid', issuer: 'Test Sub CA' }]);
    expect(codes(await verify(bytes, { roots: [foreign.root] }))).toEqual(['untrusted-root']);
    expect(askPdfsig(bytes)).toMatchObject([{ signature: VALID, wholeFile: true }]);
  });

  it('that are not for signing are not trusted', async () => {
    const use = 'keyUsage=critical,keyEncipherment';
    expect(codes(await verify(await signWith(issued, authority.issue('A', { use }))))).toEqual(['untrusted-root']);
  });

  it('are judged at the time of signing, unless that cannot be: before the paper went out', async () => {
    const later = Date.now() + 60 * DAY_MS;
    expect(await verify(signed, { receivedAt: later })).toMatchObject({ code: 'valid' });
    expect(await verify(signed, { receivedAt: later, issuedAt: later - DAY_MS })).toMatchObject({ code: 'expired' });
  });
});

describe('a signature by a digest that proves nothing any more', () => {
  it('is broken, whatever other programs say', async () => {
    const bytes = await signWith(issued, authority.issue('A'), 'sha1');
    expect(codes(await verify(bytes))).toEqual(['broken']);
    expect(askPdfsig(bytes)).toHaveLength(1);
  });
});

describe('a file that is not the paper that went out', () => {
  it.each([
    ['another paper, well signed', async () => signWith(pdfOf('Khác.'), authority.issue('A')), 'other-paper'],
    ['the same without a signature', async () => issued, 'no-signature'],
    [
      'the same with a text taken away before signing',
      async () => signWith(withoutText(issued), authority.issue('A')),
      'content-changed',
    ],
    ['a text', async () => Buffer.from('Biên bản'), 'not-a-pdf'],
    ['the beginning of one', async () => issued.subarray(0, 300), 'not-a-pdf'],
  ])('is refused: %s', async (_what, make, code) => {
    expect(await verify(await make())).toMatchObject({ code });
  });
});

/** Adds to a file that its first page has no content any more, as an incremental update. */
const withoutText = (bytes: Buffer): Buffer => {
  const text = bytes.toString('latin1');
  const [, number = '', dictionary = ''] =
    [...text.matchAll(/(\d+) 0 obj\n(<<\s*\/Type \/Page\n[\s\S]*?)\nendobj/g)].at(-1) ?? [];
  const [, previous = ''] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text) ?? [];
  const trailer = text.slice(text.lastIndexOf('trailer'), text.lastIndexOf('startxref')).replace(/\/Prev \d+\s*/, '');
  const object = `${number} 0 obj\n${dictionary.replace(/\/Contents \d+ 0 R/, '')}\nendobj\n`;
  const at = bytes.length + 1;
  const xref = `xref\n${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
  const end = `${trailer.replace(/>>\s*$/, `/Prev ${previous}\n>>\n`)}startxref\n${at + object.length}\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(`\n${object}${xref}${end}`, 'latin1')]);
};

/** A signature whose range ends in the middle of the file, though its digest is right. */
const coveringHalf = async (): Promise<Buffer> => {
  const text = signed.toString('latin1');
  const range = /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/.exec(text)?.[0] ?? '';
  const [, , resumed = '', rest = ''] = /\[0 (\d+) (\d+) (\d+)\]/.exec(range) ?? [];
  const shorter = range.replace(
    `${resumed} ${rest}]`,
    `${resumed} ${String(Number(rest) - 400).padStart(rest.length, '0')}]`,
  );
  return replaced(signed, range, shorter);
};
