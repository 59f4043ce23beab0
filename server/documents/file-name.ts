import { DOCUMENT_KINDS, type DocumentKind } from '#shared/contract/documents.ts';

/** Signs that end a line, or turn the order of writing so that a name shows as another one. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** What the systems that people save files on do not take in a name. */
const FORBIDDEN = /[:*?"<>|]/g;
const MOST_SIGNS = 120;

/** The name that is shown and given to a file, as it was called where it came from: no folders, nothing invisible, no longer than people read. */
export const safeFileName = (given: string, kind: DocumentKind): string => {
  const [ending] = DOCUMENT_KINDS[kind].endings;
  const name = given.normalize('NFC').replaceAll(INVISIBLE, '').split(/[/\\]/).at(-1) ?? '';
  const stem = name
    .replaceAll(FORBIDDEN, ' ')
    .replace(/\.[^.]*$/, '')
    .replace(/^[\s.]+/, '')
    .trim();
  const kept = Array.from(stem).slice(0, MOST_SIGNS).join('').trim();
  return `${kept === '' ? 'tai-lieu' : kept}.${endingOf(name) === '' ? ending : endingOf(name)}`;
};

/** The ending of a name without its dot, in small letters; '' where it has none. */
export const endingOf = (fileName: string): string =>
  /\.([^./\\]*)$/.exec(fileName.replaceAll(INVISIBLE, ''))?.[1]?.trim().toLowerCase() ?? '';

/** Whether a name may be that of this kind of file: it says so by its ending, or says nothing. */
export const fitsKind = (fileName: string, kind: DocumentKind): boolean => {
  const ending = endingOf(fileName);
  return ending === '' || DOCUMENT_KINDS[kind].endings.includes(ending);
};
