import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { plainAddPlaceholder } from '@signpdf/placeholder-plain';
import { Signer, SignPdf } from '@signpdf/signpdf';
import type { TestSigner } from './authority.ts';

/** A PDF like those that go out, with this text. */
export const pdfOf = (text: string): Buffer =>
  NodeCompiler.create().pdf({ mainFileContent: `#set page("a4")\n= BIÊN BẢN\n${text}` });

/**
 * Signs as a program on the signer's own computer does: an addition behind the file, the message made by openssl. What is done to the
 * message afterwards, a time stamp for one, is given as `finish`.
 */
export const signWith = async (
  bytes: Buffer,
  signer: TestSigner,
  form: 'pkcs7' | 'cades' | 'sha1' = 'pkcs7',
  finish: (message: Buffer) => Buffer = (message) => message,
): Promise<Buffer> => {
  const subFilter = form === 'cades' ? 'ETSI.CAdES.detached' : 'adbe.pkcs7.detached';
  const prepared = plainAddPlaceholder({
    pdfBuffer: bytes,
    reason: 'Ky so',
    contactInfo: '',
    name: 'Ky so',
    location: 'Ha Noi',
    signatureLength: 8192,
    subFilter,
  });
  return new SignPdf().sign(prepared, new OpensslSigner(signer, OPTIONS[form], finish));
};

const OPTIONS = { pkcs7: ['-md', 'sha256'], cades: ['-md', 'sha256', '-cades'], sha1: ['-md', 'sha1'] };

class OpensslSigner extends Signer {
  readonly #signer: TestSigner;
  readonly #options: readonly string[];
  readonly #finish: (message: Buffer) => Buffer;
  constructor(signer: TestSigner, options: readonly string[], finish: (message: Buffer) => Buffer) {
    super();
    this.#finish = finish;
    this.#signer = signer;
    this.#options = options;
  }
  override async sign(bytes: Buffer): Promise<Buffer> {
    const { certificate, key, chain } = this.#signer;
    const by = ['-signer', certificate, '-inkey', key, '-certfile', chain];
    const message = execFileSync('openssl', ['cms', '-sign', '-binary', ...by, '-outform', 'DER', ...this.#options], {
      input: bytes,
      stdio: 'pipe',
    });
    return this.#finish(message);
  }
}

/** What `pdfsig` (poppler) says of each signature in a file. */
export type PdfsigVerdict = { signature: string; certificate: string; wholeFile: boolean };

export const askPdfsig = (bytes: Buffer): PdfsigVerdict[] => {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-pdfsig-'));
  writeFileSync(join(folder, 'signed.pdf'), bytes);
  let printed: string;
  try {
    printed = execFileSync('pdfsig', ['-no-ocsp', join(folder, 'signed.pdf')], { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return [];
  }
  return printed
    .split(/^Signature #\d+:$/m)
    .slice(1)
    .map((part) => ({
      signature: /Signature Validation: (.*)/.exec(part)?.[1] ?? '',
      certificate: /Certificate Validation: (.*)/.exec(part)?.[1] ?? '',
      wholeFile: part.includes('- Total document signed'),
    }));
};
