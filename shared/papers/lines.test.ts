import { describe, expect, it } from 'vitest';
import { agencyLines, cellsOf, numberLine, placeAndDate, recipientLines } from './lines.ts';

describe('the lines of a paper', () => {
  it.each([
    [1, 'TB-UBND', 'Số: 01/TB-UBND'],
    [9, 'GM-VP', 'Số: 09/GM-VP'],
    [10, 'BB-UBND', 'Số: 10/BB-UBND'],
    [584, 'BB-UBND', 'Số: 584/BB-UBND'],
  ])('number %i of %s is %s', (number, symbol, line) => {
    expect(numberLine({ number, symbol }).replaceAll('\u00A0', ' ')).toBe(line);
  });

  it('leaves a gap for a number that is not given yet', () => {
    expect(numberLine({ number: null, symbol: 'TB-UBND' })).toMatch(/^Số:\u00A0{9}\/TB-UBND$/);
  });

  it.each([
    ['2026-02-05', 'Hà Nội, ngày 05 tháng 02 năm 2026'],
    ['2026-01-31', 'Hà Nội, ngày 31 tháng 01 năm 2026'],
    ['2026-03-09', 'Hà Nội, ngày 09 tháng 3 năm 2026'],
    ['2026-11-21', 'Hà Nội, ngày 21 tháng 11 năm 2026'],
  ])('writes %s as %s', (day, line) => {
    expect(placeAndDate('Hà Nội', day)).toBe(line);
  });

  it('ends each recipient with a semicolon and the last with a full stop, whatever was typed', () => {
    expect(recipientLines(['Như trên;', 'UBND các quận', 'Lưu: VT, TH.'])).toEqual([
      '- Như trên;',
      '- UBND các quận;',
      '- Lưu: VT, TH.',
    ]);
  });

  it('breaks the name of a committee before its territory', () => {
    expect(agencyLines('Ủy ban nhân dân thành phố Hà Nội')).toEqual(['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HÀ NỘI']);
    expect(agencyLines('Sở Y tế')).toEqual(['SỞ Y TẾ']);
  });

  it('gives every row as many cells as there are columns', () => {
    expect([cellsOf(['a'], 2), cellsOf(['a', 'b', 'c'], 2)]).toEqual([
      ['a', ''],
      ['a', 'b'],
    ]);
  });
});
