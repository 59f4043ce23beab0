import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import pino from 'pino';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { answerFailures } from './failures.ts';
import { servePages } from './pages.ts';

const boot = () => ({ version: '1', rtpCapabilities: null, supportPhone: '</script><script>alert(1)' });
const appFor = (folder: string) =>
  express()
    .use(servePages(folder, boot))
    .use(answerFailures(pino({ level: 'silent' })));

describe('the pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-pages-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<html><head></head><body></body></html>');
  writeFileSync(join(folder, 'assets', 'main-1a2b.js'), 'let x;');
  writeFileSync(join(folder, 'icon.svg'), '<svg/>');

  it.each(['/', '/sign-in', '/meetings/abc/attendance'])(
    'answer %s by the one page, with what it is to know',
    async (path) => {
      const { text, headers } = await request(appFor(folder)).get(path).expect(200);
      expect(headers['cache-control']).toBe('no-cache');
      const [, data = ''] = /<script id="boot" type="application\/json">(.*?)<\/script><\/head>/.exec(text) ?? [];
      expect(JSON.parse(data)).toEqual(boot());
      expect(text).not.toContain('<script>alert');
    },
  );

  it('keep files with a hash in their name for a year, and others not', async () => {
    const hashed = await request(appFor(folder)).get('/assets/main-1a2b.js').expect(200);
    expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const other = await request(appFor(folder)).get('/icon.svg').expect(200);
    expect(other.headers['cache-control']).toBe('public, max-age=0');
  });

  it('have no page for an asset that is not there, and none for other methods', async () => {
    expect((await request(appFor(folder)).get('/assets/old-9z.js')).status).toBe(404);
    expect((await request(appFor(folder)).post('/')).status).toBe(404);
  });

  it('do not lead out of their folder', async () => {
    const { text } = await request(appFor(folder)).get('/..%2f..%2fetc%2fpasswd');
    expect(text).not.toContain('root:');
  });

  it('say how to build them where they are not built', async () => {
    const { text } = await request(appFor(join(folder, 'none')))
      .get('/')
      .expect(503);
    expect(text).toContain('npm run build');
  });
});
