import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { csvFile } from './csv-file.ts';

const cellsIn = (file: Buffer, delimiter: string): string[] =>
  z
    .array(z.array(z.string()))
    .parse(parse(file, { bom: true, delimiter, relax_quotes: true, relax_column_count: true }))
    .flat();

describe('a file of lines for other programs', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('has %j as text', (danger) => {
    expect(cellsIn(csvFile([['tên', danger]]), ',')).toEqual(['tên', `'${danger}`]);
  });

  it('begins no formula where a semicolon parts the cells, either', () => {
    const cells = cellsIn(csvFile([['Phường; =1+1', 'Xã;@SUM(A1);=2']]), ';');
    expect(cells.map((cell) => cell.trimStart()[0])).not.toContain('=');
    expect(cells.map((cell) => cell.trimStart()[0])).not.toContain('@');
  });

  it.each(['a\r=1', 'a\n=1', 'a\r\n=1'])('begins no line within a cell: %j', (text) => {
    expect(cellsIn(csvFile([[text, 'b']]), ',')).toEqual([text, 'b']);
  });

  it('leaves numbers and other text alone', () => {
    expect(cellsIn(csvFile([[-3, 'a, "b"; c\nd']]), ',')).toEqual(['-3', 'a, "b"; c\nd']);
  });
});
