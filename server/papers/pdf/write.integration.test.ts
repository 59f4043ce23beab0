import { describe, expect, it } from 'vitest';
import { FORM } from '#shared/papers/form.ts';
import { HOSTILE, hostilePaper } from '../testing/hostile.ts';
import { readPdf, type Word } from '../testing/poppler.ts';
import { minutesOf, samples } from '../testing/samples.ts';
import { createPdfWriter } from './write.ts';

const write = createPdfWriter();
const squeezed = (text: string): string => text.replaceAll(/\s+/gu, ' ');
const toMillimetres = (points: number): number => (points / 72) * 25.4;
const word = (words: readonly Word[], text: string): Word => {
  const found = words.find((each) => each.text === text);
  if (!found) throw new Error(`no word ${text}`);
  return found;
};

describe('a paper as PDF, read back by poppler', () => {
  it('has the words in order, the letters of Vietnamese whole', () => {
    const text = squeezed(readPdf(write(samples.notice)).text());
    const expected = [
      'UBND THÀNH PHỐ HÀ NỘI',
      'VĂN PHÒNG',
      'Số: 12/TB-VP Hà Nội, ngày 05 tháng 02 năm 2026',
      'THÔNG BÁO',
      'Kết luận của Chủ tịch Ủy ban nhân dân Thành phố',
      'Văn phòng UBND Thành phố thông báo để các đơn vị biết, thực hiện./.',
      'Nơi nhận: TL. CHỦ TỊCH',
      'PHÓ CHÁNH VĂN PHÒNG',
      'Lê Thị Hồng Nhung',
    ];
    const places = expected.map((line) => text.indexOf(line));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('embeds Tinos and nothing else', () => {
    const fonts = readPdf(write(samples.notice)).fonts();
    expect(fonts.length).toBeGreaterThanOrEqual(4);
    for (const font of fonts) expect(font).toMatch(/Tinos.*\byes +yes +yes\b/u);
  });

  it('keeps A4 and the margins of the decree', () => {
    const pdf = readPdf(write(minutesOf(30, 0)));
    expect(pdf.info()).toMatch(/Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/u);
    const words = pdf.words().filter(({ text }) => !/^\d$/u.test(text));
    const { page, margins } = FORM;
    const edges = {
      left: toMillimetres(Math.min(...words.map(({ xMin }) => xMin))),
      right: page.width - toMillimetres(Math.max(...words.map(({ xMax }) => xMax))),
      bottom: page.height - toMillimetres(Math.max(...words.map(({ yMax }) => yMax))),
      top: toMillimetres(Math.min(...words.map(({ yMin }) => yMin))),
    };
    expect(edges.left).toBeCloseTo(margins.left, 0);
    expect(edges.right).toBeCloseTo(margins.right, 0);
    expect(edges.top).toBeGreaterThan(margins.top - 1);
    expect(edges.bottom).toBeGreaterThan(margins.bottom - 1);
    // A paragraph of three lines is not broken, so as many may be free.
    expect(edges.bottom).toBeLessThan(margins.bottom + 25);
  });

  it('numbers the pages from the second one, centred in the top margin', () => {
    const pdf = readPdf(write(minutesOf(60, 0)));
    const above = pdf.words().filter(({ yMax }) => toMillimetres(yMax) < FORM.margins.top);
    expect(above.length).toBeGreaterThan(2);
    expect(above.map(({ text, page }) => [text, page])).toEqual(above.map((_, index) => [`${index + 2}`, index + 2]));
    const centre = (FORM.margins.left + FORM.page.width - FORM.margins.right) / 2;
    for (const { xMin, xMax } of above) expect(toMillimetres((xMin + xMax) / 2)).toBeCloseTo(centre, 0);
  });

  it('sets the recipients level with the signer, and below two signers', () => {
    const beside = readPdf(write(samples.notice)).words();
    expect(Math.abs(word(beside, 'Nơi').yMax - word(beside, 'TL.').yMax)).toBeLessThan(5);
    const below = readPdf(write(samples.minutes)).words();
    const [secretary, chair] = [word(below, 'THƯ'), word(below, 'TỌA')];
    expect(secretary.yMin).toBeCloseTo(chair.yMin, 0);
    expect(secretary.xMin).toBeLessThan(chair.xMin);
    expect(word(below, 'Nơi').yMin).toBeGreaterThan(word(below, 'Bình').yMax);
  });

  it('repeats the head of a long table on every page, and never leaves a section alone at the foot', () => {
    const pdf = readPdf(write(samples.table));
    const pages = pdf.text().split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) {
      expect(page).toMatch(/TT +Đơn vị +Từ +Đến +Tỷ lệ +Kết quả/u);
      expect(page.trimEnd().split('\n').at(-1)).not.toMatch(/^ *Huyện/u);
    }
    expect(pages.join('\n').match(/Xã Phượng Dực số \d+/gu)).toHaveLength(584);
  });

  it('gives each row of a table the height that its text needs', () => {
    const rows = Array.from({ length: 60 }, (_, index) => [`${index}.`, 'Tôi '.repeat(index).trim()]);
    const columns = [1, 9].map((share) => ({ title: 'Cột', share, align: 'left' as const }));
    const words = readPdf(write({ ...samples.table, body: [{ kind: 'table', columns, rows }] })).words();
    const spans = rows.map(([label = '', text = '']) => {
      const from = words.findIndex((each) => each.text === label);
      const row = words.slice(from, from + 1 + text.split(' ').filter((part) => part !== '').length);
      expect(new Set(row.slice(1).map((each) => each.text)).size).toBeLessThanOrEqual(1);
      const { page = 0 } = row[0] ?? {};
      return { page, top: Math.min(...row.map(({ yMin }) => yMin)), bottom: Math.max(...row.map(({ yMax }) => yMax)) };
    });
    const heights = spans.map(({ top, bottom }) => bottom - top);
    expect(Math.max(...heights)).toBeGreaterThan(2 * Math.min(...heights));
    const overlapping = spans.filter(({ page, top }, index) => {
      const above = spans[index - 1];
      return above?.page === page && top < above.bottom;
    });
    expect(overlapping).toEqual([]);
  });

  it('keeps a title of 300 signs between the margins, whether its letters are put together or not', () => {
    const title = 'Hội nghị trực tuyến đẩy mạnh cải cách thủ tục hành chính '.repeat(6).slice(0, 300).trim();
    for (const subject of [title, title.normalize('NFD')]) {
      const pdf = readPdf(write({ ...samples.notice, subject }));
      expect(pdf.text().normalize('NFC').replaceAll(/\s/gu, '')).toContain(
        subject.normalize('NFC').replaceAll(' ', ''),
      );
      const right = Math.max(...pdf.words().map(({ xMax }) => xMax));
      expect(toMillimetres(right)).toBeLessThan(FORM.page.width - FORM.margins.right + 1);
    }
  });

  it('breaks a word that is longer than a line or wider than its column, and loses no letter of it', () => {
    const address = `https://hanoi.gov.vn/${'baocao'.repeat(30)}`;
    const columns = [1, 9].map((share) => ({ title: 'Cột', share, align: 'left' as const }));
    const pdf = readPdf(
      write({
        ...samples.notice,
        subject: address,
        body: [
          { kind: 'paragraph', runs: [{ text: address }] },
          { kind: 'list', ordered: false, items: [[{ text: address }]] },
          { kind: 'table', columns, rows: [['', address]] },
        ],
      }),
    );
    const letters = pdf.text().replaceAll(/[\s\u200B]/gu, '');
    expect(letters.split(address)).toHaveLength(5);
    const right = Math.max(...pdf.words().map(({ xMax }) => xMax));
    // The least that the decree leaves at the right is 15 mm.
    expect(toMillimetres(right)).toBeLessThan(FORM.page.width - 15);
  });

  it.each(HOSTILE)('shows %s as text wherever it stands', (text) => {
    const shown = squeezed(readPdf(write(hostilePaper(text))).text()).replaceAll(' ', '');
    const times = shown.split(text.replaceAll(' ', '')).length - 1;
    expect(times).toBeGreaterThanOrEqual(5);
  });

  it('gives the same bytes for the same paper, from another writer too', () => {
    const again = createPdfWriter();
    expect(Buffer.compare(write(samples.minutes), again(structuredClone(samples.minutes)))).toBe(0);
    expect(Buffer.compare(write(samples.minutes), write({ ...samples.minutes, subject: 'Khác' }))).not.toBe(0);
  });
});
