import { open } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import type { DocumentKind } from '#shared/contract/documents.ts';
import { Refused } from '../refused.ts';
import { fitsKind } from './file-name.ts';
import { kindOfPackage } from './office-package.ts';

/** Signatures stand at the beginning. */
const HEAD_BYTES = 4100;

const PLAIN: Readonly<Record<string, DocumentKind>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpeg',
};

/**
 * What a file is, told from its content alone. Throws `paper-kind` and what `kindOfPackage` throws; `paper-ending` where its
 * name says something else.
 */
export const recognise = async (path: string, fileName: string): Promise<DocumentKind> => {
  const kind = await kindOf(path);
  if (!fitsKind(fileName, kind)) throw new Refused('paper-ending', ['fileName'], [kind.toUpperCase()]);
  return kind;
};

const kindOf = async (path: string): Promise<DocumentKind> => {
  const head = await headOf(path);
  // Only a ZIP begins so; which one it is, stands further in.
  if (head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) return kindOfPackage(path);
  const found = PLAIN[(await fileTypeFromBuffer(head))?.mime ?? ''];
  if (found === undefined) throw new Refused('paper-kind');
  return found;
};

const headOf = async (path: string): Promise<Buffer> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};
