import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessTokenList } from '#shared/contract/access-tokens.ts';
import { DATABASE_FILE } from '../../store/database.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../../testing/running-server.ts';
import { tokenFor } from '../testing/token.ts';

let server: SmallServer;
let secretary: Visitor;

beforeAll(async () => {
  server = await startSmallServer();
  secretary = server.visitor();
  await secretary.signIn('secretary-city');
}, 60_000);
afterAll(() => server.stop());

const PATH = '/api/v1/access';

it('a token opens what its unit has, and is shown once: the database knows its hash alone', async () => {
  const { secret, headers } = await tokenFor(secretary, 'hoankiem', 'Cổng báo cáo');
  const answer = await server.visitor().ask('GET', PATH, undefined, headers);
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({ name: 'Cổng báo cáo', unitId: 'hoankiem', unitName: 'Quận Hoàn Kiếm' });
  expect(answer.headers.get('cache-control')).toBe('no-store');

  const { body } = await secretary.ask('GET', '/api/access-tokens');
  const [line] = accessTokenList.parse(body).tokens;
  expect(line?.lastUsedAt).not.toBeNull();
  expect(JSON.stringify(body)).not.toContain(secret);
  const files = await Promise.all(
    ['', '-wal'].map(async (end) => readFile(join(server.dataDir, `${DATABASE_FILE}${end}`))),
  );
  expect(files.some((file) => file.includes(secret))).toBe(false);
});

it('what has not changed is not sent again', async () => {
  const { headers } = await tokenFor(secretary, 'city');
  const visitor = server.visitor();
  const first = await visitor.ask('GET', PATH, undefined, headers);
  const etag = first.headers.get('etag') ?? '';
  const second = await visitor.ask('GET', PATH, undefined, { ...headers, 'if-none-match': etag });
  expect([etag === '', second.status]).toEqual([false, 304]);
});

it('a token that is wrong or revoked opens nothing, and says so', async () => {
  const { secret, id, headers } = await tokenFor(secretary, 'city');
  const visitor = server.visitor();
  const refused = { status: 401, body: { error: { code: 'token-refused' } } };
  const asked = async (authorization: string) => visitor.ask('GET', PATH, undefined, { authorization });
  for (const wrong of ['', `Basic ${secret}`, `Bearer ${secret}x`, `Bearer ${'A'.repeat(43)}`])
    expect(await asked(wrong)).toMatchObject(refused);

  expect((await secretary.ask('DELETE', `/api/access-tokens/${id}`)).status).toBe(200);
  expect(await visitor.ask('GET', PATH, undefined, headers)).toMatchObject(refused);
});

it('making and revoking stand in the audit, with who did it', async () => {
  const { id } = await tokenFor(secretary, 'badinh', 'Sổ của quận');
  await secretary.ask('DELETE', `/api/access-tokens/${id}`);
  await secretary.ask('DELETE', `/api/access-tokens/${id}`);
  const lines = await server.repositories.audit.read({ within: null, most: 100 });
  expect(
    lines
      .filter(({ subjectId }) => subjectId === id)
      .map(({ action, actor, subjectName }) => [action, actor, subjectName]),
  ).toEqual([
    ['access-token.revoked', 'secretary-city', 'Sổ của quận'],
    ['access-token.created', 'secretary-city', 'Sổ của quận'],
  ]);
});
