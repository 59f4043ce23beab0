import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Paper } from '#shared/papers/paper.ts';
import { allCuts } from '../typeface.ts';
import { sheetOf } from './sheet.ts';

const TEMPLATE = readFileSync(new URL('./paper.typ', import.meta.url), 'utf8');
/** How many papers ago something may have been of use: what is older leaves the compiler's memory. */
const REMEMBERED = 4;

export type PdfWriter = (paper: Paper) => Uint8Array;

/**
 * Writes papers as PDF with embedded fonts, without network and without a clock: the same description gives the same bytes.
 * Writing blocks its thread.
 */
export const createPdfWriter = (): PdfWriter => {
  const compiler = NodeCompiler.create({
    // The template reads no file: a folder that holds nothing else is all that the compiler may see.
    workspace: fileURLToPath(new URL('.', import.meta.url)),
    fontArgs: [{ fontBlobs: allCuts() }],
  });
  return (paper) => {
    const sheet = JSON.stringify(sheetOf(paper));
    try {
      return compiler.pdf({ mainFileContent: TEMPLATE, inputs: { sheet } }, { pdfTags: false });
    } finally {
      compiler.evictCache(REMEMBERED);
    }
  };
};
