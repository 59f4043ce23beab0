import { extractRawText } from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE, hostilePaper } from '../testing/hostile.ts';
import { samples } from '../testing/samples.ts';
import { unzipped } from '../testing/unzipped.ts';
import { writeDocx } from './write.ts';

const textOf = async (bytes: Uint8Array): Promise<string> =>
  (await extractRawText({ buffer: Buffer.from(bytes) })).value;

let notice: Uint8Array;
let xml: string;
let styles: string;
let header: string;
beforeAll(async () => {
  notice = await writeDocx(samples.notice);
  const files = await unzipped(notice);
  xml = files.get('word/document.xml') ?? '';
  styles = files.get('word/styles.xml') ?? '';
  header = [...files].flatMap(([name, content]) => (name.startsWith('word/header') ? [content] : [])).join('');
});

describe('a paper as DOCX', () => {
  it('reads back in order', async () => {
    const text = (await textOf(notice)).replaceAll(/\s+/gu, ' ');
    const expected = [
      'UBND THÀNH PHỐ HÀ NỘI VĂN PHÒNG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc',
      'Số: 12/TB-VP Hà Nội, ngày 05 tháng 02 năm 2026',
      'THÔNG BÁO Kết luận của Chủ tịch',
      'biết, thực hiện./.',
      'Nơi nhận: - Như trên;',
      'TL. CHỦ TỊCH KT. CHÁNH VĂN PHÒNG PHÓ CHÁNH VĂN PHÒNG Lê Thị Hồng Nhung',
    ];
    const places = expected.map((line) => text.indexOf(line));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('has the page and the margins of the decree, in twentieths of a point', () => {
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
    const margin = /<w:pgMar ([^>]*)\/>/u.exec(xml)?.[1] ?? '';
    expect(margin).toContain('w:top="1134"');
    expect(margin).toContain('w:bottom="1134"');
    expect(margin).toContain('w:left="1701"');
    expect(margin).toContain('w:right="1134"');
  });

  it('is set in Times New Roman, the body in 14 points, justified, with the first line drawn in', () => {
    expect(styles).toContain('w:ascii="Times New Roman"');
    const body = /<w:style [^>]*w:styleId="PaperBody".*?<\/w:style>/u.exec(styles)?.[0] ?? '';
    expect(body).toContain('<w:sz w:val="28"/>');
    expect(body).toContain('<w:jc w:val="both"/>');
    expect(body).toContain('w:firstLine="720"');
    expect(body).toMatch(/w:after="120"/u);
  });

  it('numbers its pages in the head, but the first', () => {
    expect(xml).toContain('<w:titlePg/>');
    expect(header).toContain('PAGE');
    expect(header).toContain('<w:jc w:val="center"/>');
  });

  it('repeats the head of a table and breaks no row', async () => {
    const table = (await unzipped(await writeDocx(samples.table))).get('word/document.xml') ?? '';
    expect(table.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    const rows = table.match(/<w:tr>.*?<\/w:tr>/gu) ?? [];
    expect(rows.length).toBeGreaterThan(600);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
  });

  it.each(HOSTILE)('shows %s as text wherever it stands', async (text) => {
    const shown = await textOf(await writeDocx(hostilePaper(text)));
    expect(shown.split(text).length - 1).toBeGreaterThanOrEqual(7);
  });
});
