import { ensureDebianPackages } from './apt.mjs';

/** Tests read papers back with programs that did not write them (pdftotext, pdfsig), and sign with a certificate of their own. */
export async function ensureReaders() {
  await ensureDebianPackages(['poppler-utils', 'openssl'], 'for tests that read papers back');
}
