import { createHash } from 'node:crypto';
import {
  AnnotationMode,
  getDocument,
  OPS,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** More than any paper of a meeting has. */
const MOST_PAGES = 500;

/**
 * A hash over what the pages of a PDF show: what is drawn, in which order, with which outlines of glyphs and which pictures, and every
 * annotation but signatures, which lie over the page. Undefined where the file cannot be read, and with too many pages.
 */
export const hashOfPages = async (bytes: Uint8Array): Promise<string | undefined> => {
  const loading = getDocument({
    // The reader keeps what it is given.
    data: new Uint8Array(bytes),
    // Glyphs come as outlines then, which belong to what is seen.
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    return document.numPages > MOST_PAGES ? undefined : await hashOf(document);
  } catch {
    return undefined;
  } finally {
    await loading.destroy();
  }
};

const hashOf = async (document: PDFDocumentProxy): Promise<string> => {
  const hash = createHash('sha256');
  let common: Iterable<unknown[]> = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    hash.update(plain(await drawnOn(page)));
    const annotations: unknown[] = await page.getAnnotations();
    hash.update(plain(annotations.filter((annotation) => !isSignature(annotation))));
    common = page.commonObjs;
  }
  hash.update(plain([...common].map(([id, object]) => [id, outlineOf(object)])));
  return hash.digest('hex');
};

/** What is drawn on a page, with the pictures that it needs. */
const drawnOn = async (page: PDFPageProxy): Promise<unknown> => {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const operations = fnArray.map((operation, index): [number, unknown] => [operation, argsArray[index]]);
  const needed = operations.flatMap(([operation, ids]) =>
    operation === OPS.dependency && Array.isArray(ids) ? ids.map(String) : [],
  );
  const pictures: unknown[] = [];
  for (const id of needed) {
    const object = await arrived(page, id);
    if (!id.startsWith('g_')) pictures.push([id, object]);
  }
  return [page.view, page.rotate, page.userUnit, operations, pictures];
};

/** Fonts and pictures come by themselves, some after the operations that need them. */
const arrived = async (page: PDFPageProxy, id: string): Promise<unknown> => {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  (id.startsWith('g_') ? page.commonObjs : page.objs).get(id, resolve, reject);
  return promise;
};

/** An object that all pages share is a glyph's outline, or else a picture or a font, of which the outlines say it all. */
const outlineOf = (object: unknown): unknown => {
  if (typeof object !== 'object' || object === null) return object;
  if ('path' in object) return object.path;
  return 'data' in object ? object.data : null;
};

const isSignature = (annotation: unknown): boolean =>
  typeof annotation === 'object' &&
  annotation !== null &&
  'subtype' in annotation &&
  annotation.subtype === 'Widget' &&
  'fieldType' in annotation &&
  annotation.fieldType === 'Sig';

/** Values as text: the reader counts the documents that it opens in the names of their fonts, and long data is as good as its hash. */
const plain = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'string') return part.replace(/^g_d\d+_/, 'g_');
    if (!ArrayBuffer.isView(part)) return part;
    return createHash('sha256')
      .update(new Uint8Array(part.buffer, part.byteOffset, part.byteLength))
      .digest('hex');
  });
