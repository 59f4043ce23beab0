import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditPage } from '#shared/contract/audit.ts';
import { trustRootList } from '#shared/contract/signing.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';
import { makeAuthority } from './testing/authority.ts';

const ROOTS = '/api/administration/trust-roots';

let server: SmallServer;
let city: Visitor;
beforeAll(async () => {
  server = await startSmallServer();
  city = server.visitor();
  await city.signIn('administrator-city');
});
afterAll(async () => server.stop());

const roots = async () => trustRootList.parse((await city.ask('GET', ROOTS)).body).roots;

it('a trusted authority is added from PEM, once, and taken away; the audit tells', async () => {
  const { rootPem, root } = makeAuthority('Root CA thử');
  const foreign = makeAuthority('Second Root').rootPem;
  expect((await city.ask('POST', ROOTS, { pem: `${rootPem}\n${foreign}` })).status).toBe(200);
  expect((await city.ask('POST', ROOTS, { pem: rootPem })).status).toBe(200);
  expect((await roots()).map(({ subject }) => subject)).toEqual(['Root CA thử', 'Second Root']);
  expect((await server.repositories.trustRoots.all())[0]?.der.equals(root)).toBe(true);
  const [first] = await roots();
  expect((await city.ask('DELETE', `${ROOTS}/${first?.fingerprint}`)).status).toBe(200);
  expect((await roots()).map(({ subject }) => subject)).toEqual(['Second Root']);
  const { entries } = auditPage.parse((await city.ask('GET', '/api/administration/audit')).body);
  expect(entries.filter(({ action }) => action.startsWith('trust-root')).map((entry) => entry.action)).toEqual([
    'trust-root.removed',
    'trust-root.added',
    'trust-root.added',
  ]);
});

it.each([
  ['a text', () => 'hello'],
  ['a key', () => '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----'],
  ['a broken certificate', () => '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'],
])('%s is no authority', async (_what, pem) => {
  const answer = await city.ask('POST', ROOTS, { pem: pem() });
  expect(answer).toMatchObject({ status: 400, body: { error: { code: 'no-authority', fields: ['pem'] } } });
});
