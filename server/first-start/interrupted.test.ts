import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openContentStore } from '../documents/content-store.ts';
import { openStore } from '../store/database.ts';
import { createRepositories } from '../store/repositories.ts';
import { createServices } from '../services.ts';
import { openVault } from '../signing/seal/vault.ts';
import { passwordFits } from '../identity/passwords.ts';
import { firstStart } from './first-start.ts';

const serverOn = async (path: string, begin: Parameters<typeof createServices>[1]) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'giaoban-start-'));
  const contents = await openContentStore(dataDir);
  const store = openStore(path);
  const repositories = createRepositories(store.db);
  const services = createServices(repositories, begin, Date.now, contents, await openVault(dataDir));
  return {
    store,
    repositories,
    start: async () => firstStart({ ...repositories, ...services, clock: Date.now }, 'hanoi-2025'),
  };
};

it('a first start that was interrupted goes on, and every password that is printed is good', async () => {
  let broken = true;
  const { store, repositories, start } = await serverOn(':memory:', async (meetingId) => {
    if (broken) throw new Error('the disk is full');
    await repositories.meetings.progress(meetingId, { phase: 'convened' });
    return { ok: true };
  });
  await expect(start()).rejects.toThrow('the disk is full');
  broken = false;
  const told = await start();
  expect(told?.units).toBe(127);
  expect(told?.briefing).toContain('mẫu');
  for (const { username, password } of told?.accounts ?? []) {
    const known = await repositories.accounts.credentials(username);
    expect(await passwordFits(known?.passwordHash, password)).toBe(true);
  }
  expect(await start()).toBeUndefined();
  store.close();
});
