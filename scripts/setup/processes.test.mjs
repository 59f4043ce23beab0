import { expect, it, vi } from 'vitest';
import { isAlive } from './process-table.mjs';
import { run } from './processes.mjs';

it('keeps the output, tells it by lines, and passes the exit code on', async () => {
  /** @type {string[]} */
  const lines = [];
  const program = "process.stdout.write('[1/2] a\\n[2/'); process.stdout.write('2] b\\n'); process.exitCode = 3;";
  const result = await run(process.execPath, ['-e', program], { onLine: (line) => lines.push(line) });
  expect(result).toEqual({ code: 3, output: '[1/2] a\n[2/2] b\n', timedOut: false });
  expect(lines).toEqual(['[1/2] a', '[2/2] b']);
});

it('answers 127 for a program that is not there', async () => {
  expect((await run('/no/such/program', [])).code).toBe(127);
});

it('ends a program that takes too long, and what it has started in a group of its own', async () => {
  const idle = 'setInterval(() => {}, 1000)';
  const program = `
    const { pid } = require('node:child_process').spawn(process.execPath, ['-e', '${idle}'], { detached: true });
    console.log(pid);
    ${idle}`;
  const { timedOut, output } = await run(process.execPath, ['-e', program], { timeoutMs: 1_000 });
  expect(timedOut).toBe(true);
  await vi.waitFor(() => expect(isAlive(Number(output))).toBe(false), { timeout: 10_000 });
});
