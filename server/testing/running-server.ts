import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { FIRST_START } from '../first-start/first-start.ts';
import { hashPassword } from '../identity/passwords.ts';
import { type RunningServer, startServer } from '../server.ts';
import { DATABASE_FILE, type Db, openStore } from '../store/database.ts';
import { createRepositories, type Repositories } from '../store/repositories.ts';
import { addSmallCity } from './small-city.ts';

export const PASSWORD = 'mot-hai-ba-bon';

/** What came back. */
export type Answer = { status: number; body: unknown; headers: Headers; cookie: string | undefined };

/** A browser without pages: it keeps the session's cookie. */
export type Visitor = {
  /** Sends a body as JSON, or a file as it is. */
  ask(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
    file?: Uint8Array<ArrayBuffer>,
  ): Promise<Answer>;
  signIn(username: string, password?: string): Promise<Answer>;
};

export type SmallServer = RunningServer & { repositories: Repositories; dataDir: string; visitor(): Visitor };

/** A real server on a free port with the small city, without media workers: those have tests of their own. */
export const startSmallServer = async (
  env: Record<string, string> = {},
  args: string[] = ['--empty'],
  /** What else is to lie in the database before the server starts. */
  prepare?: (repositories: Repositories, db: Db) => Promise<void>,
): Promise<SmallServer> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'giaoban-server-'));
  const settings = { HOST: '127.0.0.1', PORT: '0', MEDIA_WORKERS: '0', DATA_DIR: dataDir, LOG_LEVEL: 'warn', ...env };
  // A second connection to the same file, as a backup or a tool has one.
  const store = openStore(join(dataDir, DATABASE_FILE));
  const repositories = createRepositories(store.db);
  if (args.includes('--empty')) {
    await addSmallCity(repositories, await hashPassword(PASSWORD));
    await repositories.facts.set(FIRST_START, 'the small city');
    await prepare?.(repositories, store.db);
  }
  const server = await startServer(readConfig(settings, args));
  return {
    ...server,
    dataDir,
    repositories,
    visitor: () => visitorOf(server.url),
    stop: async () => {
      store.close();
      await server.stop();
    },
  };
};

/** A browser at a server that runs elsewhere. */
export const visitorOf = (url: string): Visitor => {
  let cookie: string | undefined;
  const ask: Visitor['ask'] = async (method, path, body, headers = {}, file) => {
    const response = await fetch(new URL(path, url), {
      method,
      headers: {
        ...(cookie !== undefined && { cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(file !== undefined && { 'content-type': 'application/octet-stream' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(file !== undefined && { body: file }),
    });
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) cookie = set.split(';')[0];
    const isJson = response.headers.get('content-type')?.startsWith('application/json;') ?? false;
    const content: unknown = isJson ? await response.json() : Buffer.from(await response.arrayBuffer());
    return { status: response.status, body: content, headers: response.headers, cookie: set };
  };
  return { ask, signIn: async (username, password = PASSWORD) => ask('POST', '/api/session', { username, password }) };
};
