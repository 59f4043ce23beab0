import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const least = {
  SFU_SERVER_URL: 'http://127.0.0.1:3000',
  SFU_SERVER_ID: 'server-1',
  SFU_KEY: 'k'.repeat(43),
  SFU_NODE_ID: 'n1',
  SFU_GENERATION: '4',
};

test('the least that must be said', () => {
  expect(readConfig({ ...least, MEDIA_ANNOUNCED_ADDRESS: '' })).toEqual({
    server: { url: 'http://127.0.0.1:3000', id: 'server-1', key: least.SFU_KEY },
    nodeId: 'n1',
    generation: 4,
    orphanMs: 60_000,
    listen: { ip: '127.0.0.1', announcedAddress: undefined, portBase: 0 },
    workers: availableParallelism(),
    workerBin: undefined,
    logLevel: 'info',
  });
});

test('every mistake is named at once', () => {
  const mistakes = { ...least, SFU_SERVER_URL: 'ftp://x', MEDIA_PORT_BASE: '70000', MEDIA_LISTEN_IP: 'here' };
  expect(() => readConfig(mistakes)).toThrow(ConfigError);
  expect(() => readConfig(mistakes)).toThrow(/^SFU_SERVER_URL: .+\nMEDIA_LISTEN_IP: .+\nMEDIA_PORT_BASE: .+$/);
});
