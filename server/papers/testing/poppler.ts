import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A word where it stands on the page, in points from the top left corner. */
export type Word = { text: string; page: number; xMin: number; xMax: number; yMin: number; yMax: number };

const BOX = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/u;

/** Reads a PDF back with poppler's tools, which had no part in writing it. */
export const readPdf = (bytes: Uint8Array) => {
  const path = join(mkdtempSync(join(tmpdir(), 'giaoban-pdf-')), 'paper.pdf');
  writeFileSync(path, bytes);
  const run = (tool: string, ...rest: string[]): string => execFileSync(tool, [...rest, path], { encoding: 'utf8' });
  return {
    text: (): string => execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }),
    fonts: (): string[] => run('pdffonts').trim().split('\n').slice(2),
    info: (): string => run('pdfinfo'),
    words: (): Word[] => {
      const html = execFileSync('pdftotext', ['-bbox-layout', path, '-'], { encoding: 'utf8' });
      return html.split('<page ').flatMap((part, page) =>
        part.split('\n').flatMap((line) => {
          const [, xMin, yMin, xMax, yMax, text = ''] = BOX.exec(line) ?? [];
          if (xMin === undefined) return [];
          return [{ text, page, xMin: Number(xMin), xMax: Number(xMax), yMin: Number(yMin), yMax: Number(yMax) }];
        }),
      );
    },
  };
};
