import { beforeAll, describe, expect, it } from 'vitest';
import { extractRawText } from 'mammoth';
import { minutesSections } from '#shared/minutes/minutes.ts';
import { noticeSections } from '#shared/minutes/notice.ts';
import { minutesPaper, noticePaper } from '#shared/minutes/paper.ts';
import { recipientsOf } from '#shared/minutes/recipients.ts';
import type { MinutesSource } from '#shared/minutes/source.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { writeDocx } from './docx/write.ts';
import { createPdfWriter } from './pdf/write.ts';
import { cityBriefing } from './testing/city-briefing.ts';
import { keepPages } from './testing/page-pictures.ts';
import { readPdf } from './testing/poppler.ts';
import { unzipped } from './testing/unzipped.ts';

const write = createPdfWriter();
const squeezed = (text: string): string => text.replaceAll(/\s+/gu, ' ');

let source: MinutesSource;
let minutes: Paper;
let pages: string[];
beforeAll(async () => {
  source = await cityBriefing();
  minutes = minutesPaper(
    {
      ...drafted,
      symbol: 'BB-UBND',
      sections: minutesSections(source),
      content: untouched('minutes'),
    },
    { chair: 'Nguyễn Văn An', secretary: 'Trần Thị Bình' },
  );
  const bytes = write(minutes);
  pages = readPdf(bytes).text().split('\f').slice(0, -1);
  const signed = pages.findIndex((page) => page.includes('THƯ KÝ')) + 1;
  keepPages(bytes, {
    'minutes-first': 1,
    'minutes-signatures': signed,
    'minutes-annex': signed + 1,
  });
});

const signature = {
  authority: ['TL. CHỦ TỊCH'],
  title: 'CHÁNH VĂN PHÒNG',
  name: 'Lê Thị Nhung',
};
const issuer = {
  superior: null,
  name: 'Ủy ban nhân dân thành phố Hà Nội',
  place: 'Hà Nội',
  signature,
};
const drafted = {
  title: 'Họp giao ban trực tuyến tháng 11 năm 2026',
  issuer,
  number: 5,
  logHead: '',
  replaces: null,
};
const untouched = (kind: 'minutes' | 'notice') => ({
  texts: [],
  recipients: recipientsOf(kind),
});

describe('the minutes of a briefing of 614 units with 200 lines', () => {
  it('names every unit once, present ones with their people, absent ones with the reason', () => {
    const rows = minutes.annexes?.flatMap(({ body }) =>
      body.flatMap((block) => (block.kind === 'table' ? block.rows : [])),
    );
    const named = rows?.flatMap((row) => (Array.isArray(row) ? [row[1]] : []));
    expect(named).toHaveLength(614);
    const text = squeezed(pages.join('\n'));
    expect(text).toContain('Phụ lục I DANH SÁCH ĐƠN VỊ CÓ MẶT (Kèm theo Biên bản số 05/BB-UBND của Ủy ban nhân dân');
    expect(text).toContain('Phụ lục II DANH SÁCH ĐƠN VỊ VẮNG MẶT');
    expect(text.match(/phát biểu:/gu)).toHaveLength(196);
    expect(text).toContain('Có mặt (594): danh sách tại Phụ lục I kèm theo.');
  });

  it('never has the signatures alone on a page', () => {
    const signed = pages.find((page) => page.includes('THƯ KÝ')) ?? '';
    expect(signed).toMatch(/Cuộc họp kết thúc vào 11 giờ 50.*THƯ KÝ +CHỦ TỌA/su);
  });

  it('counts the pages of each annex anew, hides the first, and repeats the head of its table', () => {
    const first = pages.findIndex((page) => page.includes('Phụ lục I\n'));
    const second = pages.findIndex((page) => page.includes('Phụ lục II\n'));
    const annex = pages.slice(first, second);
    expect(annex.map((page) => /^\s*(\d+)\n/u.exec(page)?.[1] ?? '')).toEqual([
      '',
      ...Array.from({ length: annex.length - 1 }, (_, index) => String(index + 2)),
    ]);
    for (const page of annex) expect(page).toMatch(/TT +Đơn vị +Đại biểu +Ghi chú/u);
  });

  it('is the same in a word processor, whose annexes are parts counted from 1', async () => {
    const bytes = await writeDocx(minutes);
    const { value } = await extractRawText({ buffer: Buffer.from(bytes) });
    for (const block of ['DANH SÁCH ĐƠN VỊ VẮNG MẶT', 'Thông qua kế hoạch giao ban', 'Xã Minh Quang']) {
      expect(value).toContain(block);
    }
    const xml = (await unzipped(bytes)).get('word/document.xml') ?? '';
    expect(xml.match(/<w:pgNumType w:start="1"/gu)).toHaveLength(3);
    expect(xml).toMatch(/<w:keepNext\/>(?:(?!<w:p>).)*Cuộc họp kết thúc/su);
  });
});

describe('the notice of the conclusions', () => {
  it('has conclusions, tasks with who and until when, and its last sentence with the signature', () => {
    const facts = {
      symbol: 'TB-UBND',
      sections: noticeSections(source),
      content: untouched('notice'),
    };
    const bytes = write(noticePaper({ ...drafted, ...facts, number: 12 }, 'Nguyễn Văn An', '2026-11-25'));
    keepPages(bytes, { 'notice-first': 1 });
    const text = readPdf(bytes).text();
    expect(squeezed(text)).toContain('Số: 12/TB-UBND Hà Nội, ngày 25 tháng 11 năm 2026');
    expect(text).toMatch(/Bàn giao mặt bằng sạch.*15\/12\/2026/su);
    expect(text.split('\f').find((page) => page.includes('CHÁNH VĂN PHÒNG'))).toContain('thông báo để các đơn vị biết');
  });
});
