import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeAuthority, PASSWORD, type TestAuthority } from '../testing/authority.ts';
import { askPdfsig, pdfOf, signWith } from '../testing/sign.ts';
import { verifySigned } from '../verify.ts';
import { readPkcs12 } from './pkcs12.ts';
import { sealPdf } from './signer.ts';
import { openVault } from './vault.ts';

const WORDS = { name: 'UBND', reason: 'Dong dau' };

let authority: TestAuthority;
let p12: string;
let issued: Buffer;
beforeAll(() => {
  authority = makeAuthority();
  p12 = authority.issue('UBND Thành phố').pkcs12;
  issued = pdfOf('Biên bản cuộc họp.');
});

const verify = async (bytes: Buffer) =>
  verifySigned(bytes, { issued, issuedAt: Date.now() - 1000, receivedAt: Date.now(), roots: [authority.root] });

describe('the seal of an agency', () => {
  it('signs so that pdfsig and our own check find it valid, behind a person’s signature too', async () => {
    const key = await readPkcs12(readFileSync(p12), PASSWORD);
    const sealed = await sealPdf(issued, key, WORDS, Date.now());
    expect(await verify(sealed)).toMatchObject({ code: 'valid', signatures: [{ signer: 'UBND Thành phố' }] });
    expect(askPdfsig(sealed)).toMatchObject([{ signature: 'Signature is Valid.', wholeFile: true }]);
    const byPerson = await signWith(issued, authority.issue('Nguyễn Văn A'));
    const both = await sealPdf(byPerson, key, WORDS, Date.now());
    expect(await verify(both)).toMatchObject({ code: 'valid', signatures: [{ code: 'valid' }, { code: 'valid' }] });
    expect(askPdfsig(both).map(({ signature }) => signature)).toEqual(['Signature is Valid.', 'Signature is Valid.']);
  });

  it('is not opened with another password, and not read out of another file', async () => {
    await expect(readPkcs12(readFileSync(p12), 'khác')).rejects.toMatchObject({ code: 'seal-password' });
    await expect(readPkcs12(issued, PASSWORD)).rejects.toMatchObject({ code: 'seal-unreadable' });
  });

  it('enciphered as ten years ago is refused as such', async () => {
    const { certificate, key } = authority.issue('Cũ');
    const old = ['-certpbe', 'PBE-SHA1-3DES', '-keypbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'];
    const from = ['-in', certificate, '-inkey', key, '-passout', `pass:${PASSWORD}`];
    const made = execFileSync('openssl', ['pkcs12', '-export', ...from, ...old], { stdio: 'pipe' });
    await expect(readPkcs12(made, PASSWORD)).rejects.toMatchObject({ code: 'seal-unreadable' });
  });
});

describe('what is locked away', () => {
  it('opens with the key of its data folder, for its purpose, unchanged', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'giaoban-vault-'));
    const locked = (await openVault(folder)).lock(Buffer.from('khóa'), 'city');
    expect(Buffer.from(locked, 'base64').includes('khóa')).toBe(false);
    const again = await openVault(folder);
    expect(again.unlock(locked, 'city')?.toString()).toBe('khóa');
    expect(again.unlock(locked, 'hoankiem')).toBeUndefined();
    expect(again.unlock(`AAAA${locked.slice(4)}`, 'city')).toBeUndefined();
    const other = await openVault(mkdtempSync(join(tmpdir(), 'giaoban-vault-')));
    expect(other.unlock(locked, 'city')).toBeUndefined();
    expect(statSync(join(folder, 'seals.key')).mode & 0o777).toBe(0o600);
  });
});
