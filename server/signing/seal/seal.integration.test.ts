import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditPage } from '#shared/contract/audit.ts';
import { sealList } from '#shared/contract/seals.ts';
import { MOST_SIGNED_BYTES, signedAnswer, signingView } from '#shared/contract/signing.ts';
import { openContentStore } from '../../documents/content-store.ts';
import { addMeeting } from '../../testing/meetings.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../../testing/running-server.ts';
import { makeAuthority, PASSWORD, type TestAuthority } from '../testing/authority.ts';
import { askPdfsig, pdfOf } from '../testing/sign.ts';

const SEALS = '/api/administration/seals';
const issued = pdfOf('Cuộc họp kết thúc.');
const hash = createHash('sha256').update(issued).digest('hex');

let server: SmallServer;
let authority: TestAuthority;
let city: Visitor;
let office: Visitor;
beforeAll(async () => {
  server = await startSmallServer();
  await addMeeting(server.repositories, { id: 'm' });
  await server.repositories.meetings.progress('m', { phase: 'closed', openedAt: 1, endedAt: 2 });
  const contents = await openContentStore(server.dataDir);
  await contents.keep(await contents.receive(piecesOf(issued), MOST_SIGNED_BYTES));
  await server.repositories.log.append('m', 0, [
    {
      at: Date.now(),
      actor: 'system',
      events: [{ type: 'meeting.closed', version: 1, payload: { version: 1, number: 5, hash } }],
    },
  ]);
  authority = makeAuthority();
  city = server.visitor();
  await city.signIn('administrator-city');
  office = server.visitor();
  await office.signIn('secretary-city');
});
afterAll(async () => server.stop());

async function* piecesOf(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const put = async (file: string, password = PASSWORD, unitId = 'city') =>
  city.ask('POST', SEALS, { unitId, p12: readFileSync(file).toString('base64'), password });
const view = async () => signingView.parse((await office.ask('GET', '/api/meetings/m/signing')).body);
const press = async () => office.ask('POST', `/api/meetings/m/signing/${hash}/seal`);

describe('the seal of an agency on the server', () => {
  it('is none at first, and cannot be put then', async () => {
    expect((await view()).seal).toBeNull();
    expect(await press()).toMatchObject({ status: 409, body: { error: { code: 'no-seal' } } });
  });

  it('is put in with its password by the administrators of its unit, and never read back', async () => {
    const { pkcs12, key } = authority.issue('UBND Thành phố');
    expect(await put(pkcs12, 'khác')).toMatchObject({
      status: 400,
      body: { error: { code: 'seal-password', fields: ['password'] } },
    });
    const { body, status } = await put(pkcs12);
    expect(status).toBe(200);
    expect(sealList.parse(body).seals).toMatchObject([
      { unitId: 'city', subject: 'UBND Thành phố', issuer: 'Test Root CA', addedByName: 'administrator-city' },
    ]);
    const secret = Buffer.from(readFileSync(key, 'utf8').replaceAll(/-----.*-----|\s/g, ''), 'base64');
    const [stored] = await server.repositories.seals.all();
    expect(Buffer.from(stored?.locked ?? '', 'base64').includes(secret.subarray(-200))).toBe(false);
    const { entries } = auditPage.parse((await city.ask('GET', '/api/administration/audit')).body);
    expect(entries[0]).toMatchObject({ action: 'seal.added', subjectId: 'city', after: { subject: 'UBND Thành phố' } });
    expect(JSON.stringify(entries)).not.toContain(PASSWORD);
    expect((await server.visitor().ask('GET', SEALS)).status).toBe(401);
  });

  it('whose authority is not trusted seals nothing; the office is told why', async () => {
    expect((await view()).seal).toBe('UBND Thành phố');
    expect(signedAnswer.parse((await press()).body)).toMatchObject({
      kept: false,
      verdict: { code: 'untrusted-root' },
    });
    expect((await view()).papers[0]?.signed).toBeNull();
  });

  it('seals an issued paper once; pdfsig says the same', async () => {
    await city.ask('POST', '/api/administration/trust-roots', { pem: authority.rootPem });
    expect(signedAnswer.parse((await press()).body)).toMatchObject({ kept: true, verdict: { code: 'valid' } });
    expect((await press()).status).toBe(200);
    expect(await server.repositories.signedPapers.of('m')).toHaveLength(1);
    const { body } = await office.ask('GET', `/api/meetings/m/signing/${hash}/signed`);
    expect(askPdfsig(body as Buffer)).toMatchObject([{ signature: 'Signature is Valid.', wholeFile: true }]);
  });

  it('is taken away with a line in the audit', async () => {
    expect((await city.ask('DELETE', `${SEALS}/city`)).status).toBe(200);
    expect((await view()).seal).toBeNull();
    const { entries } = auditPage.parse((await city.ask('GET', '/api/administration/audit')).body);
    expect(entries[0]?.action).toBe('seal.removed');
  });
});
