import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const mistakesOf = (env: Record<string, string>, args: string[] = []): string[] => {
  try {
    readConfig(env, args);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return error instanceof ConfigError ? error.message.split('\n') : [];
  }
};

describe('the settings', () => {
  it('have defaults that suit a trial on one machine', () => {
    const config = readConfig({}, []);
    expect(config).toMatchObject({ port: 3000, portGiven: false, sample: 'hanoi-2019', tls: { kind: 'none' } });
    expect(config.media).toMatchObject({ announcedAddress: '127.0.0.1', portBase: 40_000, portBaseGiven: false });
  });

  it('take an empty value for an unset one', () => {
    expect(readConfig({ PORT: '', HOST: ' ' }, [])).toMatchObject({ port: 3000, portGiven: false, host: '0.0.0.0' });
  });

  it('are read from the environment and the arguments', () => {
    const config = readConfig({ PORT: '0', MEDIA_PORT_BASE: '45000', PUBLIC_URL: 'https://hop.hanoi.gov.vn' }, [
      '--city',
      'hanoi-2025',
    ]);
    expect(config).toMatchObject({ port: 0, portGiven: true, sample: 'hanoi-2025' });
    expect(config.publicUrl?.origin).toBe('https://hop.hanoi.gov.vn');
    expect(config.media).toMatchObject({ portBase: 45_000, portBaseGiven: true });
  });

  it('complain about every mistake at once, each in a sentence', () => {
    const mistakes = mistakesOf(
      { PORT: '99999', PUBLIC_URL: 'hop.hanoi.gov.vn', LOG_LEVEL: 'loud', MEDIA_LISTEN_IP: 'eth0' },
      ['--city', 'hue-2025', '--fast', 'now'],
    );
    expect(mistakes).toEqual([
      'PORT must be a whole number from 0 to 65535; it is "99999".',
      'PUBLIC_URL must be an address like https://hop.example.gov.vn, without a path; it is "hop.hanoi.gov.vn".',
      'MEDIA_LISTEN_IP must be an IP address of this machine, or 0.0.0.0 for all; it is "eth0".',
      'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent; it is "loud".',
      '--city must be one of hanoi-2019, hanoi-2025; it is "hue-2025".',
      'Nothing is known of the argument --fast.',
      'Nothing is known of the argument now.',
    ]);
  });

  it('that contradict each other are told beside those that cannot be read', () => {
    expect(mistakesOf({ PORT: 'http', TLS_CERT: '/nowhere/cert.pem' })).toEqual([
      'PORT must be a whole number from 0 to 65535; it is "http".',
      'TLS_CERT and TLS_KEY are set together or not at all.',
      'TLS_CERT names a file that cannot be read: /nowhere/cert.pem.',
    ]);
  });

  it('refuse what contradicts itself', () => {
    expect(mistakesOf({}, ['--empty', '--city', 'hanoi-2019'])).toEqual(['--empty and --city exclude each other.']);
    expect(mistakesOf({ TLS_CERT: '/nowhere/cert.pem' })).toEqual([
      'TLS_CERT and TLS_KEY are set together or not at all.',
      'TLS_CERT names a file that cannot be read: /nowhere/cert.pem.',
    ]);
    expect(mistakesOf({ MEDIA_PORT_BASE: '65530', MEDIA_WORKERS: '8' })).toEqual([
      'MEDIA_PORT_BASE and MEDIA_WORKERS need ports up to 65537; the highest is 65535.',
    ]);
  });

  it('take certificate files that are there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'giaoban-config-'));
    const [certPath, keyPath] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
    writeFileSync(certPath, '');
    writeFileSync(keyPath, '');
    const config = readConfig({ TLS_CERT: certPath, TLS_KEY: keyPath }, []);
    expect(config.tls).toEqual({ kind: 'files', certPath, keyPath });
    expect(mistakesOf({ TLS_CERT: certPath, TLS_KEY: keyPath }, ['--self-signed'])).toHaveLength(1);
  });
});
