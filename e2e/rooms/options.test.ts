import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OptionsError } from './failure.ts';
import { readOptions } from './options.ts';

const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'giaoban-options-'));
const mistakesOf = (...args: string[]): string[] => {
  try {
    readOptions(args);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(OptionsError);
    return error instanceof OptionsError ? error.message.split('\n') : [];
  }
};

describe('the command line of the simulated rooms', () => {
  it('asks for 30 rooms for a minute by itself', () => {
    expect(readOptions(['--data-dir', emptyFolder()])).toMatchObject({
      url: 'http://localhost:3000',
      meeting: 'sample',
      count: 30,
      talk: 0,
      seconds: 60,
      'no-host': false,
      json: false,
    });
  });

  it('finds the server of the data folder on whatever port that has taken', () => {
    const dataDir = emptyFolder();
    writeFileSync(join(dataDir, 'address'), 'https://127.0.0.1:3017\n');
    expect(readOptions(['--data-dir', dataDir]).url).toBe('https://127.0.0.1:3017');
    expect(readOptions(['--data-dir', dataDir, '--url', 'http://localhost:4000']).url).toBe('http://localhost:4000');
  });

  it('is told what is wrong with it, all at once', () => {
    expect(mistakesOf('--url', 'localhost:3000', '--count', 'many', '--talk', '1.5', '--seconds', '0')).toEqual([
      '--url must be an address like http://localhost:3000.',
      '--count must be a whole number from 1 to 584.',
      '--talk must be a whole number from 0 to 100.',
      '--seconds must be a whole number from 1 to 86400.',
    ]);
    expect(mistakesOf('--fast')[0]).toContain('--fast');
    expect(mistakesOf('briefing')[0]).toContain('briefing');
  });
});
