import { chmodSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { dayOf } from '../calendar.ts';
import { DATABASE_FILE, openStore } from '../store/database.ts';
import { createRepositories } from '../store/repositories.ts';
import { type ServerProcess, startServerProcess } from '../testing/server-process.ts';

const ADDRESS = /Giao ban: (http:\/\/\S+)/;
const ACCOUNT = /│ (\S+) +│ ((?:[a-z2-9]{4}-){3}[a-z2-9]{4}) │/g;
const CODE = /│ ([A-Z2-9]{4} [A-Z2-9]{4}) │ (.+?) +│/g;

const NAMES = ['chutich', 'thuky', 'quantri', 'chutich.hoankiem', 'thuky.hoankiem'];

const running = new Set<ServerProcess>();
const start = (env: Record<string, string>, args?: string[]): ServerProcess => {
  const server = startServerProcess(env, args);
  running.add(server);
  return server;
};
afterEach(async () => {
  for (const server of running) {
    server.signal('SIGKILL');
    await server.ended;
  }
  running.clear();
});

const newFolder = () => mkdtempSync(join(tmpdir(), 'giaoban-first-'));
const signIn = async (url: string, username: string, password: string) =>
  fetch(new URL('/api/session', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });

describe('the first start', () => {
  it('prints accounts, codes and the address once; a second start prints the address alone', async () => {
    const DATA_DIR = newFolder();
    const first = start({ DATA_DIR });
    const text = await first.printed(ADDRESS);
    const accounts = [...text.matchAll(ACCOUNT)].map(([, username = '', password = '']) => ({ username, password }));
    expect(accounts.map(({ username }) => username)).toEqual(NAMES);
    expect(new Set(accounts.map(({ password }) => password)).size).toBe(5);
    const codes = [...text.matchAll(CODE)].map(([, code = '', room = '']) => ({ code, room }));
    expect(codes).toHaveLength(3);

    const url = ADDRESS.exec(text)?.[1] ?? '';
    for (const { username, password } of accounts) expect((await signIn(url, username, password)).status).toBe(200);
    const paired = await fetch(new URL('/api/pairing', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code: codes[0]?.code, installationId: 'installation-0001' }),
    });
    expect(await paired.json()).toMatchObject({ principal: { kind: 'room', displayName: codes[0]?.room } });

    // A service manager signals the whole group, and the supervisor hands its own signal on.
    first.signal('SIGTERM');
    first.signal('SIGINT');
    expect((await first.ended).code).toBe(0);
    const logged = readFileSync(join(DATA_DIR, 'logs', 'server.log'), 'utf8');
    for (const { password } of accounts) expect(logged).not.toContain(password);

    const second = start({ DATA_DIR });
    const again = await second.printed(ADDRESS);
    expect([...again.matchAll(ACCOUNT)]).toEqual([]);
    expect([...again.matchAll(CODE)]).toEqual([]);
    const [chair] = accounts;
    const secondUrl = ADDRESS.exec(again)?.[1] ?? '';
    expect((await signIn(secondUrl, 'chutich', chair?.password ?? '')).status).toBe(200);
  });

  it('keeps all it writes to its own user, also in a folder that others may look into', async () => {
    const DATA_DIR = newFolder();
    chmodSync(DATA_DIR, 0o755);
    await start({ DATA_DIR }, ['--empty']).printed(ADDRESS);
    const written = readdirSync(DATA_DIR, { recursive: true, encoding: 'utf8' });
    expect(written).toContain(DATABASE_FILE);
    expect(written.filter((name) => (statSync(join(DATA_DIR, name)).mode & 0o077) !== 0)).toEqual([]);
  });

  it('convenes a sample briefing for today, of all districts and communes', async () => {
    const DATA_DIR = newFolder();
    const server = start({ DATA_DIR });
    await server.printed(ADDRESS);
    const store = openStore(join(DATA_DIR, DATABASE_FILE));
    const { meetings, log, units } = createRepositories(store.db);
    const now = Date.now();
    const [briefing, ...others] = await meetings.between(now - 1, now + 1);
    expect(others).toEqual([]);
    expect(briefing).toMatchObject({
      phase: 'convened',
      invitedCount: 30 + 584,
      organiserName: 'Thành phố Hà Nội',
      wide: true,
    });
    expect((await log.load(briefing?.id ?? '')).map(({ event }) => event.type)).toEqual(['meeting.convened']);
    expect((await units.onDay(dayOf(now))).filter(({ roomId }) => roomId === null)).toEqual([]);
    store.close();
  });

  it('of an empty folder, when told so, leaves one unit and who administers it', async () => {
    const DATA_DIR = newFolder();
    const text = await start({ DATA_DIR }, ['--empty']).printed(ADDRESS);
    const [[, username = '', password = ''] = [], ...others] = [...text.matchAll(ACCOUNT)];
    expect([username, ...others]).toEqual(['quantri']);
    expect([...text.matchAll(CODE)]).toEqual([]);
    const signedIn = await signIn(ADDRESS.exec(text)?.[1] ?? '', username, password);
    const store = openStore(join(DATA_DIR, DATABASE_FILE));
    const units = await createRepositories(store.db).units.onDay(dayOf(Date.now()));
    expect(units).toMatchObject([{ parentId: null, roomId: expect.any(String) as unknown }]);
    const grants = [{ role: 'administrator', unitId: units[0]?.id }];
    expect(await signedIn.json()).toMatchObject({ principal: { kind: 'account', grants } });
    store.close();
  });

  it('loads the city of two tiers, when told so', async () => {
    const two = await start({ DATA_DIR: newFolder() }, ['--city', 'hanoi-2025']).printed(ADDRESS);
    expect(two).toContain('127 đơn vị');
    expect([...two.matchAll(ACCOUNT)].map(([, username]) => username)).toEqual(['chutich', 'thuky', 'quantri']);
    expect([...two.matchAll(CODE)]).toHaveLength(3);
  });
});

describe('a start that cannot be', () => {
  const failing = async (env: Record<string, string>, args?: string[]) => {
    const { code, output, complaints } = await start({ DATA_DIR: newFolder(), ...env }, args).ended;
    expect(output).toBe('');
    expect(complaints).not.toMatch(/\n\s+at /);
    return { code, complaints };
  };

  it('says every mistake in the settings', async () => {
    expect(await failing({ PORT: 'http', PUBLIC_URL: 'x' }, ['--city', 'hue'])).toEqual({
      code: 1,
      complaints:
        'PORT must be a whole number from 0 to 65535; it is "http".\n' +
        'PUBLIC_URL must be an address like https://hop.example.gov.vn, without a path; it is "x".\n' +
        '--city must be one of hanoi-2019, hanoi-2025; it is "hue".\n',
    });
  });

  it('says that the port is taken, and has not begun to fill the folder', async () => {
    const first = start({ DATA_DIR: newFolder() }, ['--empty']);
    const { port } = new URL(ADDRESS.exec(await first.printed(ADDRESS))?.[1] ?? '');
    const DATA_DIR = newFolder();
    expect(await failing({ DATA_DIR, PORT: port })).toEqual({
      code: 1,
      complaints: `Port ${port} is taken by another program: end that one, or set PORT to a free port.\n`,
    });
    const text = await start({ DATA_DIR }).printed(ADDRESS);
    expect([...text.matchAll(ACCOUNT)]).toHaveLength(5);
  });

  it('says that another server has the data folder, until that one is gone, killed or not', async () => {
    const DATA_DIR = newFolder();
    const first = start({ DATA_DIR }, ['--empty']);
    await first.printed(ADDRESS);
    const { code, complaints } = await failing({ DATA_DIR });
    expect(code).toBe(1);
    expect(complaints).toContain('Another server runs on this data folder');
    first.signal('SIGKILL');
    await first.ended;
    await start({ DATA_DIR }, ['--empty']).printed(ADDRESS);
  });
});
