import type { Paper } from '#shared/papers/paper.ts';
import { writeDocx } from './docx/write.ts';
import type { PaperFormat } from './order.ts';
import { createPdfWriter } from './pdf/write.ts';

export type PaperWriters = Record<PaperFormat, (paper: Paper) => Uint8Array | Promise<Uint8Array>>;

/** The writers of papers: all of them are given the same description. */
export const createWriters = (): PaperWriters => ({ pdf: createPdfWriter(), docx: writeDocx });
