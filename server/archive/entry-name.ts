import { fileNameOf } from '../papers/file-name.ts';

/**
 * The name of a paper in the archive. Two papers may have come under one name; their number keeps them apart. No name leads
 * out of the folder.
 */
export const entryName = (index: number, fileName: string): string => {
  const dot = fileName.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [fileName.slice(0, dot), fileName.slice(dot + 1)] : [fileName, 'bin'];
  const number = String(index + 1).padStart(2, '0');
  return `tai-lieu/${fileNameOf([number, stem.replaceAll('..', ' ')], extension.replaceAll(/[^\p{L}\d]/gu, ''))}`;
};
