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

/** Signs as a program on the signer's own computer does: an addition behind the file, the message made by openssl. */
export const signWith = async (
  bytes: Buffer,
  signer: TestSigner,
  form: 'pkcs7' | 'cades' = 'pkcs7',
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
  return new SignPdf().sign(prepared, new OpensslSigner(signer, form === 'cades' ? ['-cades'] : []));
};

class OpensslSigner extends Signer {
  readonly #signer: TestSigner;
  readonly #options: readonly string[];
  constructor(signer: TestSigner, options: readonly string[]) {
    super();
    this.#signer = signer;
    this.#options = options;
  }
  override async sign(bytes: Buffer): Promise<Buffer> {
    const { certificate, key, chain } = this.#signer;
    const by = ['-signer', certificate, '-inkey', key, '-certfile', chain];
    return execFileSync(
      'openssl',
      ['cms', '-sign', '-binary', '-md', 'sha256', ...by, '-outform', 'DER', ...this.#options],
      {
        input: bytes,
        stdio: 'pipe',
      },
    );
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
