import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isAlive } from './setup/process-table.mjs';

const SUPERVISE = new URL('./supervise.mjs', import.meta.url).href;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'giaoban-supervise-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Starts a supervisor around a program. @param {string} program */
function start(program) {
  const script = join(folder, 'program.mjs');
  writeFileSync(script, program);
  const supervisor = `
    import { supervise } from '${SUPERVISE}';
    process.exitCode = await supervise({ node: process.execPath, env: process.env }, ['${script}']);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', supervisor], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  /** @type {Promise<string>} the first the program says */
  const said = once(child.stdout, 'data').then(([chunk]) => String(chunk).trim());
  return { child, said, ended: once(child, 'exit') };
}

const IDLE = 'console.log(process.pid); setInterval(() => {}, 1000);';

it('passes the exit code on, and does not keep a program alive', async () => {
  const { ended } = start('process.exitCode = 5;');
  expect(await ended).toEqual([5, null]);
});

it('hands signals on', async () => {
  const { child, said, ended } = start(`process.once('SIGTERM', () => process.exit(6)); ${IDLE}`);
  await said;
  child.kill('SIGTERM');
  expect(await ended).toEqual([6, null]);
});

it('takes the program along when it is killed itself', async () => {
  const { child, said, ended } = start(IDLE);
  const pid = Number(await said);
  child.kill('SIGKILL');
  await ended;
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 10_000 });
});
