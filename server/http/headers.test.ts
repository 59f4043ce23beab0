import { describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { addressesOf, loopbackUrl } from '../addresses.ts';
import { contentDisposition } from './content-disposition.ts';
import { isForeign } from './origin.ts';

describe('where a request comes from', () => {
  const publicUrl = new URL('https://hop.example.vn');
  it.each([
    ['a program that is no browser', {}, false],
    ['our own page', { origin: 'http://localhost:3000' }, false],
    ['our page behind a proxy', { origin: 'https://hop.example.vn' }, false],
    ['another site', { origin: 'https://evil.example' }, true],
    ['another port', { origin: 'http://localhost:4000' }, true],
    ['a page without origin', { origin: 'null' }, true],
    ['a browser that says cross-site', { 'sec-fetch-site': 'cross-site' }, true],
  ])('%s', (_who, headers, foreign) => {
    expect(isForeign({ host: 'localhost:3000', ...headers }, publicUrl)).toBe(foreign);
  });
});

it('a file is saved under its name with accents, and under a plain one by programs that read only that', () => {
  expect(contentDisposition('Tham dự - Giao ban (mẫu) - 2026-11-21.xlsx')).toBe(
    `attachment; filename="tham-du---giao-ban-mau---2026-11-21.xlsx"; ` +
      `filename*=UTF-8''Tham%20d%E1%BB%B1%20-%20Giao%20ban%20%28m%E1%BA%ABu%29%20-%202026-11-21.xlsx`,
  );
});

it('a name that is cut off in the midst of a sign can be told', () => {
  expect(contentDisposition('a\ud83d.csv')).toBe(`attachment; filename="a.csv"; filename*=UTF-8''a%EF%BF%BD.csv`);
});

describe('the addresses that are printed', () => {
  it('are those where a camera works', () => {
    expect(addressesOf(readConfig({}, []), 3000)).toEqual(['http://localhost:3000']);
    expect(addressesOf(readConfig({ HOST: '10.1.2.3' }, []), 3000)).toEqual(['http://10.1.2.3:3000']);
    expect(addressesOf(readConfig({ PUBLIC_URL: 'https://hop.example.vn/' }, []), 3000)[0]).toBe(
      'https://hop.example.vn',
    );
    expect(addressesOf(readConfig({}, ['--self-signed']), 3000)[0]).toBe('https://localhost:3000');
  });

  it('for processes on this machine lead to the loopback where that is listened on', () => {
    expect(loopbackUrl(readConfig({}, []), 3000)).toBe('http://127.0.0.1:3000');
    expect(loopbackUrl(readConfig({ HOST: '10.1.2.3' }, ['--self-signed']), 3000)).toBe('https://10.1.2.3:3000');
  });
});
