import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../store/database.ts';
import { createRepositories, type Repositories } from '../store/repositories.ts';
import { addMeeting } from '../testing/meetings.ts';
import { addSmallCity } from '../testing/small-city.ts';
import { readPdf } from './testing/poppler.ts';
import { samples } from './testing/samples.ts';
import { unzipped } from './testing/unzipped.ts';
import { createPapers, PaperFailed, type Papers } from './papers.ts';

let store: Store;
let repositories: Repositories;
let papers: Papers;
beforeEach(async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'giaoban-papers-')), 'test.db');
  store = openStore(path);
  repositories = createRepositories(store.db);
  await addSmallCity(repositories);
  await addMeeting(repositories, { id: 'm', title: 'Giao ban' });
  papers = createPapers(path);
});
afterEach(async () => {
  await papers.close();
  store.close();
});

describe('the thread that makes papers', () => {
  it('sees what the server has just stored', async () => {
    expect((await papers.report('m')).logHead).toBe('');
    await repositories.log.append('m', 0, [
      { at: 1, actor: 'system', events: [{ type: 'meeting.opened', version: 1, payload: {} }] },
    ]);
    expect(await papers.report('m')).toMatchObject({ title: 'Giao ban', logHead: await repositories.log.head('m') });
  });

  it('makes several papers at once, each as it was ordered', async () => {
    const [vi, en, csv] = await Promise.all([
      papers.file('m', 'xlsx', 'vi'),
      papers.file('m', 'xlsx', 'en'),
      papers.file('m', 'csv', 'en'),
    ]);
    expect([vi, en].map((bytes) => read(bytes).SheetNames)).toEqual([
      ['Tham dự', 'Tổng hợp'],
      ['Attendance', 'Totals'],
    ]);
    expect(Buffer.from(csv).toString()).toMatch(/^\uFEFFUnit,Belongs to/);
  });

  it('writes a paper in both forms, and fails alone with one that is none', async () => {
    const wrong = { ...samples.notice, title: 1 };
    // @ts-expect-error a description that no caller could give
    const refused = papers.write(wrong, 'pdf').catch((error: unknown) => error);
    const [pdf, docx] = await Promise.all([papers.write(samples.notice, 'pdf'), papers.write(samples.notice, 'docx')]);
    expect(readPdf(pdf).text()).toContain('THÔNG BÁO');
    expect([...(await unzipped(docx)).keys()]).toContain('word/document.xml');
    expect(await refused).toBeInstanceOf(PaperFailed);
  });

  it('leaves out what no file format takes', async () => {
    const torn = { ...samples.notice, subject: 'trước\u0000\uD800sau\nhết\u2028cả' };
    const [pdf, docx] = await Promise.all([papers.write(torn, 'pdf'), papers.write(torn, 'docx')]);
    expect(readPdf(pdf).text()).toContain('trước sau hết cả');
    expect((await unzipped(docx)).get('word/document.xml')).toContain('trước sau hết cả');
  });

  it('says why a paper could not be made, and makes the next one', async () => {
    await expect(papers.report('nowhere')).rejects.toThrow(PaperFailed);
    expect((await papers.report('m')).title).toBe('Giao ban');
  });

  it('is started again after it has ended', async () => {
    const lost = papers.report('m');
    await papers.close();
    await expect(lost).rejects.toThrow(PaperFailed);
    expect((await papers.report('m')).title).toBe('Giao ban');
  });
});
