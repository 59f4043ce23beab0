import { isAbsolute, normalize } from 'node:path';
import { validateFileName } from 'yauzl';
import { expect, it } from 'vitest';
import { entryName } from './entry-name.ts';

it('two papers of one name have two names in the archive', () => {
  expect([entryName(0, 'Báo cáo.docx'), entryName(1, 'Báo cáo.docx')]).toEqual([
    'tai-lieu/01 - Báo cáo.docx',
    'tai-lieu/02 - Báo cáo.docx',
  ]);
});

it.each(['../../etc/passwd', '..\\..\\boot.ini', '/etc/passwd', 'C:\\x.pdf', '..', 'a/../../b.pdf', 'a.../../x', '.'])(
  'no name leads out of the folder: %s',
  (fileName) => {
    const name = entryName(0, fileName);
    expect(validateFileName(name)).toBeNull();
    expect(isAbsolute(name)).toBe(false);
    expect(normalize(name)).toBe(name);
    expect(name.split('/')).toHaveLength(2);
  },
);
