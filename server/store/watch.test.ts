import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import pino from 'pino';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { StoreUnavailable } from '../failures.ts';
import { openStore, type Store } from './database.ts';
import { createRepositories, type Repositories } from './repositories.ts';
import { createStoreWatch, type StoreWatch } from './watch.ts';

let store: Store;
let other: Database.Database;
let watch: StoreWatch;
let watched: Repositories;

beforeEach(() => {
  const path = join(mkdtempSync(join(tmpdir(), 'giaoban-watch-')), 'giaoban.db');
  store = openStore(path, 0);
  other = new Database(path);
  watch = createStoreWatch(pino({ level: 'silent' }), Date.now);
  watched = watch.around(createRepositories(store.db));
});
afterEach(() => {
  watch.stop();
  other.close();
  store.close();
});

const written = (name: string) => watched.facts.get(name, z.number());

it('waits a moment for another program that writes, and holds up nothing else meanwhile', async () => {
  other.exec('BEGIN EXCLUSIVE');
  const writing = watched.facts.set('a', 1);
  // The event loop goes on: who waits is this call alone.
  expect(await written('a')).toBeUndefined();
  other.exec('COMMIT');
  await writing;
  expect(await written('a')).toBe(1);
  expect(watch.trouble).toBeNull();
});

it('says what the trouble is, refuses at once while it lasts, and finds out by itself when it is over', async () => {
  watch.start(async () => watched.facts.set('trial', 1));
  other.exec('BEGIN EXCLUSIVE');
  await expect(watched.facts.set('a', 1)).rejects.toThrow(StoreUnavailable);
  expect(watch.trouble).toBe('database-locked');
  await expect(watched.facts.set('a', 2)).rejects.toThrow('database-locked');
  other.exec('COMMIT');
  await vi.waitFor(() => expect(watch.trouble).toBeNull(), { timeout: 10_000 });
  await watched.facts.set('a', 3);
  expect(await written('a')).toBe(3);
});

it('a database without room to grow is a full disk; what was not stored leaves nothing behind', async () => {
  const pages = other.pragma('page_count', { simple: true });
  store.db.run(`PRAGMA max_page_count = ${String(pages)}`);
  await expect(watched.facts.set('big', 'x'.repeat(1_000_000))).rejects.toThrow('disk-full');
  expect(watch.trouble).toBe('disk-full');
  expect(await watched.facts.get('big', z.string())).toBeUndefined();
  expect(other.pragma('integrity_check', { simple: true })).toBe('ok');
});

it('leaves mistakes of ours as they are', async () => {
  const twice = ['a', 'a'].map(
    (tokenHash) =>
      ({
        tokenHash,
        session: { holder: { kind: 'device', deviceId: 'none' }, slidingMs: null, expiresAt: 1 },
      }) as const,
  );
  await expect(watched.sessions.startAll(twice)).rejects.not.toBeInstanceOf(StoreUnavailable);
  expect(watch.trouble).toBeNull();
});
