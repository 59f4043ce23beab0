import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_SIGNED_BYTES, signedAnswer, type SignedAnswer, signingView } from '#shared/contract/signing.ts';
import { openContentStore } from '../documents/content-store.ts';
import { addMeeting } from '../testing/meetings.ts';
import { type SmallServer, startSmallServer } from '../testing/running-server.ts';
import { makeAuthority, type TestAuthority } from './testing/authority.ts';
import { pdfOf, signWith } from './testing/sign.ts';

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

let server: SmallServer;
let authority: TestAuthority;
let issued: Buffer;
let cookie = '';
beforeAll(async () => {
  server = await startSmallServer();
  await addMeeting(server.repositories, { id: 'm' });
  await server.repositories.meetings.progress('m', { phase: 'closed', openedAt: 1, endedAt: 2 });
  authority = makeAuthority();
  issued = pdfOf('Cuộc họp kết thúc.');
  const contents = await openContentStore(server.dataDir);
  await contents.keep(await contents.receive(piecesOf(issued), MOST_SIGNED_BYTES));
  const paper = { version: 1, number: 5, hash: sha256(issued) };
  await server.repositories.log.append('m', 0, [
    { at: Date.now(), actor: 'system', events: [{ type: 'meeting.closed', version: 1, payload: paper }] },
  ]);
  const city = server.visitor();
  await city.signIn('administrator-city');
  await city.ask('POST', '/api/administration/trust-roots', { pem: authority.rootPem });
  cookie = (await server.visitor().signIn('secretary-city')).cookie?.split(';')[0] ?? '';
});
afterAll(async () => server.stop());

async function* piecesOf(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const get = async (path: string): Promise<Response> => fetch(new URL(path, server.url), { headers: { cookie } });
const view = async () => signingView.parse(await (await get('/api/meetings/m/signing')).json());
const post = async (body: Buffer, hash = sha256(issued)): Promise<Response> =>
  fetch(new URL(`/api/meetings/m/signing/${hash}/signed`, server.url), {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(body),
  });
const bring = async (body: Buffer): Promise<SignedAnswer> => signedAnswer.parse(await (await post(body)).json());

describe('a paper that has gone out to be signed', () => {
  it('is taken along as the very bytes that were issued', async () => {
    expect(await view()).toMatchObject({
      mayBring: true,
      hasTrustRoots: true,
      papers: [{ kind: 'minutes', version: 1, number: 5, signed: null }],
    });
    const answer = await get(`/api/meetings/m/signing/${sha256(issued)}/issued`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(issued)).toBe(true);
  });

  it.each([
    ['no PDF', async () => Buffer.from('x'.repeat(100)), 'not-a-pdf'],
    ['another paper', async () => signWith(pdfOf('Khác'), authority.issue('A')), 'other-paper'],
    ['without a signature', async () => issued, 'no-signature'],
    ['signed by nobody who is trusted', async () => signWith(issued, makeAuthority('X').issue('A')), 'untrusted-root'],
  ])('is not taken back as it is: %s', async (_what, make, code) => {
    expect(await bring(await make())).toMatchObject({ kept: false, verdict: { code } });
    expect((await view()).papers[0]?.signed).toBeNull();
  });

  it('comes back signed by a person, then with the agency’s signature too', async () => {
    const byPerson = await signWith(issued, authority.issue('Nguyễn Văn A'));
    expect(await bring(byPerson)).toMatchObject({ kept: true, verdict: { code: 'valid', content: 'same-bytes' } });
    const byBoth = await signWith(byPerson, authority.issue('UBND Thành phố'));
    expect((await bring(byBoth)).kept).toBe(true);
    const { signed } = (await view()).papers[0] ?? {};
    expect(signed).toMatchObject({ hash: sha256(byBoth), byName: 'secretary-city' });
    expect(signed?.verdict.signatures.map(({ signer }) => signer)).toEqual(['Nguyễn Văn A', 'UBND Thành phố']);
    const answer = await get(`/api/meetings/m/signing/${sha256(issued)}/signed`);
    expect(sha256(Buffer.from(await answer.arrayBuffer()))).toBe(sha256(byBoth));
    expect(await server.repositories.signedPapers.of('m')).toHaveLength(2);
  });

  it('is not taken back for a paper that never went out', async () => {
    expect((await post(issued, '0'.repeat(64))).status).toBe(404);
  });
});
