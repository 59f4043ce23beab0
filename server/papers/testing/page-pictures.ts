import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where pictures go, else nowhere. Those of docs: `GIAOBAN_PICTURES=docs/pictures npm run integration server/papers/pages`. */
const FOLDER = process.env['GIAOBAN_PICTURES'];

/** Keeps pictures of pages of a PDF (from 1), each under its name, as `papers/NAME.png`. */
export const keepPages = (pdf: Uint8Array, pages: Readonly<Record<string, number>>): void => {
  if (!FOLDER) return;
  const folder = join(FOLDER, 'papers');
  mkdirSync(folder, { recursive: true });
  const path = join(mkdtempSync(join(tmpdir(), 'giaoban-pages-')), 'paper.pdf');
  writeFileSync(path, pdf);
  for (const [name, page] of Object.entries(pages)) {
    const only = ['-f', String(page), '-l', String(page), '-singlefile'];
    execFileSync('pdftoppm', ['-r', '78', '-gray', '-png', ...only, path, join(folder, name)]);
  }
};
