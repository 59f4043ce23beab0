import { mkdtempSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { Refused } from '../refused.ts';
import { safeFileName } from './file-name.ts';
import { recognise } from './recognise.ts';
import { office, PDF, PNG, typesOf, zipOf } from './testing/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'giaoban-recognise-'));
let files = 0;

/** What a file with this content and name is, or why it is not taken. */
const judged = async (content: Uint8Array, name: string): Promise<string> => {
  files += 1;
  const path = join(folder, String(files));
  await writeFile(path, content);
  try {
    return await recognise(path, name);
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};

const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
const OLD_WORD = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);

describe('a file is what its content says', () => {
  it('of each kind that is taken', async () => {
    expect(await judged(PDF, 'Báo cáo.pdf')).toBe('pdf');
    expect(await judged(PNG, 'Sơ đồ.PNG')).toBe('png');
    expect(await judged(JPEG, 'Ảnh.jpg')).toBe('jpeg');
    expect(await judged(await office('docx'), 'Báo cáo.docx')).toBe('docx');
    expect(await judged(await office('xlsx'), 'Số liệu.xlsx')).toBe('xlsx');
    expect(await judged(await office('pptx'), 'Trình chiếu.pptx')).toBe('pptx');
    expect(await judged(PDF, 'không có đuôi')).toBe('pdf');
  });

  it('as other programs write it', async () => {
    const written = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Giao ban')] }] }));
    expect(await judged(written, 'Giao ban.docx')).toBe('docx');
  });

  it('and not what its name says', async () => {
    expect(await judged(PDF, 'Báo cáo.docx')).toBe('paper-ending');
    expect(await judged(await office('docx'), 'Báo cáo.pdf')).toBe('paper-ending');
    expect(await judged(await office('docx'), 'Báo cáo.xlsx')).toBe('paper-ending');
    expect(await judged(Buffer.from('MZ\u0090 a program'), 'Báo cáo.pdf')).toBe('paper-kind');
    expect(await judged(Buffer.from('<html><script>alert(1)</script>'), 'Báo cáo.pdf')).toBe('paper-kind');
    expect(await judged(OLD_WORD, 'Báo cáo.docx')).toBe('paper-kind');
    expect(await judged(await zipOf({ 'a.txt': 'a' }), 'Báo cáo.docx')).toBe('paper-kind');
  });
});

describe('an office file', () => {
  it('that would burst is refused before it is unpacked', async () => {
    const bomb = await office('docx', { 'word/media/a.xml': Buffer.alloc(60_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await judged(bomb, 'Báo cáo.docx')).toBe('paper-unpacks-too-large');
  });

  it('with more parts than any has is refused', async () => {
    const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`word/${index}.xml`, '']));
    expect(await judged(await office('docx', parts), 'Báo cáo.docx')).toBe('paper-unpacks-too-large');
  });

  it('that holds more than its directory says is refused', async () => {
    const content = Buffer.alloc(1000, 'a');
    const whole = await office('docx', { 'word/a.xml': content });
    const lying = Buffer.from(whole);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(content.length);
    const smaller = Buffer.alloc(4);
    smaller.writeUInt32LE(10);
    for (let at = lying.indexOf(size); at >= 0; at = lying.indexOf(size, at + 4)) smaller.copy(lying, at);
    expect(lying.equals(whole)).toBe(false);
    expect(await judged(lying, 'Báo cáo.docx')).toBe('paper-damaged');
  });

  it('with macros is refused, however it is called', async () => {
    expect(await judged(await office('docx', { 'word/vbaProject.bin': 'x' }), 'Báo cáo.docx')).toBe('paper-macros');
    const types = typesOf('word/document.xml', 'application/vnd.ms-word.document.macroEnabled.main+xml');
    const renamed = await zipOf({ '[Content_Types].xml': types, 'word/document.xml': '<w/>' });
    expect(await judged(renamed, 'Báo cáo.docx')).toBe('paper-macros');
  });

  it('that is cut short, or lacks its main part, is refused', async () => {
    const whole = await office('xlsx');
    expect(await judged(whole.subarray(0, whole.length - 30), 'Số liệu.xlsx')).toBe('paper-damaged');
    const types = typesOf('word/document.xml', 'application/x.wordprocessingml.document.main+xml');
    expect(await judged(await zipOf({ '[Content_Types].xml': types }), 'a.docx')).toBe('paper-damaged');
  });
});

describe('the name of a file', () => {
  it.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\thuky\\Báo cáo.pdf', 'Báo cáo.pdf'],
    ['..', 'tai-lieu.pdf'],
    ['...pdf', 'tai-lieu.pdf'],
    ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie  x.pdf'],
    ['hoá đơn\u202Efdp.exe.pdf', 'hoá đơnfdp.exe.pdf'],
    ['<b>"Báo" | cáo?</b>.pdf', 'b.pdf'],
    ['Báo cáo', 'Báo cáo.pdf'],
    [`${'ă'.repeat(300)}.pdf`, `${'ă'.repeat(120)}.pdf`],
  ])('%j is shown as %j', (given, shown) => {
    expect(safeFileName(given, 'pdf')).toBe(shown);
  });
});
