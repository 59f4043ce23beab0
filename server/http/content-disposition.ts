import { foldForSearch } from '#shared/org/search.ts';

/**
 * A header that saves a file, or shows it, under its name with accents (RFC 6266, RFC 8187), and under a plain one where a program
 * reads only that.
 */
export const contentDisposition = (fileName: string, how: 'attachment' | 'inline' = 'attachment'): string => {
  const plain = foldForSearch(fileName)
    .replaceAll(/[^a-z0-9._ -]/g, '')
    .replaceAll(' ', '-');
  const encoded = encodeURIComponent(fileName.toWellFormed()).replaceAll(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`;
};
