import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { startServer } from './server.ts';
import { DATABASE_FILE } from './store/database.ts';
import { Unusable } from './unusable.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'giaoban-unusable-'));
});

/** The sentence with which a start on this folder ends; empty where the server started. */
const start = async (env: Record<string, string> = {}, args = ['--empty']): Promise<string> => {
  const settings = { HOST: '127.0.0.1', PORT: '0', MEDIA_WORKERS: '0', DATA_DIR: dataDir, LOG_LEVEL: 'fatal', ...env };
  try {
    const server = await startServer(readConfig(settings, args));
    await server.stop();
    return '';
  } catch (error) {
    if (error instanceof Unusable) return error.message;
    throw error;
  }
};

const put = (name: string, content: string): string => {
  const path = join(dataDir, name);
  writeFileSync(path, content);
  return path;
};

describe('what a start cannot use is told in a sentence', () => {
  it('a data folder that is none', async () => {
    const path = put('file', '');
    expect(await start({ DATA_DIR: path })).toBe(`DATA_DIR is no folder that this user can write in: ${path}.`);
  });

  it('a file that cannot be written', async () => {
    mkdirSync(join(dataDir, 'server.lock'));
    expect(await start()).toContain(`${join(dataDir, 'server.lock')} cannot be written`);
  });

  it('a log that cannot be written', async () => {
    mkdirSync(join(dataDir, 'logs', 'server.log'), { recursive: true });
    expect(await start()).toContain('server.log cannot be written');
  });

  it('a database that is none', async () => {
    const path = put(DATABASE_FILE, 'these are forty-two characters and no database\n'.repeat(40));
    expect(await start()).toContain(`${path} is damaged or no database: put a backup in its place`);
  });

  it.each(['', 'short', 'a key with spaces between its many, many words'])('an operator key "%s"', async (key) => {
    const path = put('operator.key', `${key}\n`);
    expect(await start()).toBe(`${path} holds no key: delete it, and the next start makes a new one.`);
  });

  it('an identity that is none', async () => {
    expect(await start()).toBe('');
    put('sfu-identity.json', '{');
    expect(await start()).toContain('holds no identity of a server');
  });

  it('certificate files that hold none', async () => {
    const [TLS_CERT, TLS_KEY] = [put('cert.pem', 'no certificate'), put('key.pem', 'no key')];
    expect(await start({ TLS_CERT, TLS_KEY })).toBe(
      `TLS_CERT and TLS_KEY must name a certificate and its key (PEM): ${TLS_CERT}, ${TLS_KEY}.`,
    );
  });

  it('an address for media that is not of this machine', async () => {
    expect(await start({ MEDIA_WORKERS: '1', MEDIA_LISTEN_IP: '203.0.113.7' })).toBe(
      'MEDIA_LISTEN_IP is no address of this machine: 203.0.113.7.',
    );
  });

  it('ports for media that are taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const media = { MEDIA_LISTEN_IP: '127.0.0.1', MEDIA_PORT_BASE: String(port) };
    expect(await start({ ...media, MEDIA_WORKERS: '1' })).toContain(`Port ${port} is taken by another program`);
    other.close();
    await once(other, 'close');
  });
});

it('a self-signed certificate that cannot be read is made anew', async () => {
  put('self-signed.crt', 'junk');
  put('self-signed.key', 'junk');
  expect(await start({}, ['--empty', '--self-signed'])).toBe('');
});

it('a first start that fails tells its passwords when it succeeds', async () => {
  const env = { HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'fatal' };
  const args = ['--city', 'hanoi-2025'];
  put('operator.key', '');
  await expect(startServer(readConfig({ ...env, MEDIA_WORKERS: '0' }, args))).rejects.toThrow(Unusable);
  put('operator.key', 'k'.repeat(43));
  const elsewhere = { MEDIA_WORKERS: '1', MEDIA_LISTEN_IP: '203.0.113.7' };
  await expect(startServer(readConfig({ ...env, ...elsewhere }, args))).rejects.toThrow(Unusable);
  const server = await startServer(readConfig({ ...env, MEDIA_WORKERS: '0' }, args));
  expect(server.firstStart?.accounts.map(({ username }) => username)).toEqual(['chutich', 'thuky', 'quantri']);
  await server.stop();
});
