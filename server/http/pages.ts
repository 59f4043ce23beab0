import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import type { Boot } from '#shared/contract/boot.ts';
import { Refused } from '../refused.ts';

/** Shown while the pages are not built, as when only the server is worked on. */
const NOT_BUILT = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Giao ban</title>
<p>Giao diện chưa được dựng. Hãy chạy <code>npm start</code> hoặc <code>npm run build</code>, rồi tải lại trang này.</p>
<p lang="en">The pages are not built yet. Run <code>npm start</code> or <code>npm run build</code>, then reload.</p></html>`;

const YEAR_MS = 365 * 86_400_000;

/**
 * The built pages: files with a hash in their name for a year, everything else by the one page, which finds its own way and
 * gets the fixed configuration with it.
 */
export const servePages = (folder: string, boot: () => Boot): RequestHandler => {
  const router = Router();
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: YEAR_MS }), nothing);
  router.use(express.static(folder, { index: false, redirect: false, maxAge: 0 }));
  router.get('/{*path}', async (_request, response) => {
    const page = await pageIn(folder);
    response.setHeader('Cache-Control', 'no-cache');
    response.type('html');
    if (page === undefined) response.status(503).send(NOT_BUILT);
    else response.send(withBoot(page, boot()));
  });
  router.use(nothing);
  return router;
};

const nothing: RequestHandler = (_request, _response, next) => next(new Refused('not-found'));

const pageIn = async (folder: string): Promise<string | undefined> => {
  try {
    return await readFile(join(folder, 'index.html'), 'utf8');
  } catch {
    return undefined;
  }
};

/** A block of data is no script, and `<` in it cannot end it. */
const withBoot = (page: string, boot: Boot): string => {
  const data = JSON.stringify(boot).replaceAll('<', String.raw`\u003c`);
  const block = `<script id="boot" type="application/json">${data}</script>`;
  return page.replace('</head>', () => `${block}</head>`);
};
