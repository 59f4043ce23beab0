import { describe, expect, it } from 'vitest';
import { ended } from './ending.ts';
import type { Block } from './paper.ts';

const paragraph = (...texts: string[]): Block => ({ kind: 'paragraph', runs: texts.map((text) => ({ text })) });
const table: Block = { kind: 'table', columns: [{ title: 'TT', share: 1, align: 'left' }], rows: [['1']] };

describe('the end of the body', () => {
  it.each([
    ['11 giờ 30', '11 giờ 30./.'],
    ['11 giờ 30. ', '11 giờ 30./.'],
    ['11 giờ 30;', '11 giờ 30./.'],
    ['11 giờ 30./.', '11 giờ 30./.'],
  ])('%s becomes %s', (text, expected) => {
    expect(ended([paragraph('a.'), paragraph('b ', text)])).toEqual([paragraph('a.'), paragraph('b ', expected)]);
  });

  it('is in the last item of a list', () => {
    const list = (last: string): Block => ({
      kind: 'list',
      ordered: true,
      items: [[{ text: 'a;' }], [{ text: last }]],
    });
    expect(ended([list('b.')])).toEqual([list('b./.')]);
  });

  it('stands alone below a table, and where there is nothing', () => {
    expect(ended([table])).toEqual([table, paragraph('./.')]);
    expect(ended([])).toEqual([paragraph('./.')]);
  });
});
