import { text } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { DocumentKind } from '#shared/contract/documents.ts';
import { Refused } from '../refused.ts';

/**
 * What an office file may be at most when it is unpacked. Text packs to a fiftieth, seldom to less; what packs to a
 * two-hundredth was made to burst.
 */
export const PACKAGE_LIMITS = { entries: 10_000, bytes: 500_000_000, ratio: 200, ratioFromBytes: 20_000_000 } as const;
const MOST_BYTES_OF_TYPES = 2_000_000;

const CONTENT_TYPES = '[Content_Types].xml';
const MAIN_TYPES: readonly [ending: string, kind: DocumentKind][] = [
  ['wordprocessingml.document.main+xml', 'docx'],
  ['spreadsheetml.sheet.main+xml', 'xlsx'],
  ['presentationml.presentation.main+xml', 'pptx'],
];

/**
 * Which office file a ZIP is. Throws `paper-unpacks-too-large`, `paper-macros`, `paper-damaged` where it cannot be read to its
 * end, and `paper-kind` where it is a ZIP of another sort.
 */
export const kindOfPackage = async (path: string): Promise<DocumentKind> => {
  const zip = await readable(async () => openPromise(path, { autoClose: false, strictFileNames: true }));
  try {
    return await readable(async () => inspect(zip));
  } finally {
    zip.close();
  }
};

/** What the library cannot make sense of is the file's fault. */
const readable = async <T>(read: () => Promise<T>): Promise<T> => {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused('paper-damaged');
  }
};

const inspect = async (zip: ZipFile): Promise<DocumentKind> => {
  if (zip.entryCount > PACKAGE_LIMITS.entries) throw new Refused('paper-unpacks-too-large');
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  judgeSizes(entries, zip.fileSize);
  if (entries.some((entry) => entry.isEncrypted())) throw new Refused('paper-damaged');
  const names = new Set(entries.map(({ fileName }) => fileName));
  if ([...names].some((name) => /vbaproject\.bin$/i.test(name))) throw new Refused('paper-macros');
  const types = entries.find(({ fileName }) => fileName === CONTENT_TYPES);
  if (types === undefined) throw new Refused('paper-kind');
  if (types.uncompressedSize > MOST_BYTES_OF_TYPES) throw new Refused('paper-damaged');
  const kind = mainPart(await text(await zip.openReadStreamPromise(types)), names);
  await unpackAll(zip, entries);
  return kind;
};

/** By what the directory claims: a file of megabytes that says that it holds gigabytes is not even begun. */
const judgeSizes = (entries: readonly Entry[], fileSize: number): void => {
  const bytes = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  const isBomb = bytes > PACKAGE_LIMITS.ratioFromBytes && bytes > fileSize * PACKAGE_LIMITS.ratio;
  if (bytes > PACKAGE_LIMITS.bytes || isBomb) throw new Refused('paper-unpacks-too-large');
};

/** Unpacks everything and keeps nothing: the directory may lie, and an entry that gives more than it claims fails here. */
const unpackAll = async (zip: ZipFile, entries: readonly Entry[]): Promise<void> => {
  for (const entry of entries) {
    const stream = await zip.openReadStreamPromise(entry);
    stream.resume();
    await finished(stream);
  }
};

/** The kind that the list of types gives to the main part, which must be there. */
const mainPart = (types: string, names: ReadonlySet<string>): DocumentKind => {
  if (/macroEnabled|vbaProject/i.test(types)) throw new Refused('paper-macros');
  for (const [override] of types.matchAll(/<Override\b[^>]*>/g)) {
    const type = /\bContentType\s*=\s*["']([^"']*)["']/.exec(override)?.[1] ?? '';
    const part = /\bPartName\s*=\s*["']\/([^"']*)["']/.exec(override)?.[1] ?? '';
    const kind = MAIN_TYPES.find(([ending]) => type.endsWith(`.${ending}`))?.[1];
    if (kind !== undefined) {
      if (names.has(part)) return kind;
      throw new Refused('paper-damaged');
    }
  }
  throw new Refused('paper-kind');
};
