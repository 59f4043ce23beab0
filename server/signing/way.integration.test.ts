import { afterAll, beforeAll, expect, it } from 'vitest';
import { draftDesk } from '#shared/contract/drafts.ts';
import { signedAnswer, signingView } from '#shared/contract/signing.ts';
import { addHeldMeeting } from '../testing/held-meeting.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';
import { makeAuthority } from './testing/authority.ts';
import { askPdfsig, signWith } from './testing/sign.ts';

let server: SmallServer;
let secretary: Visitor;
beforeAll(async () => {
  server = await startSmallServer();
  secretary = server.visitor();
  await secretary.signIn('secretary-city');
});
afterAll(async () => server.stop());

const fileAt = async (path: string): Promise<Buffer> => {
  const { body, status } = await secretary.ask('GET', path);
  expect(status).toBe(200);
  if (!Buffer.isBuffer(body)) throw new Error('no file');
  return body;
};

it('minutes are issued, taken along, signed outside, brought back and found valid', async () => {
  await addHeldMeeting(server.repositories, 'held');
  const authority = makeAuthority();
  const city = server.visitor();
  await city.signIn('administrator-city');
  await city.ask('POST', '/api/administration/trust-roots', { pem: authority.rootPem });

  const draft = '/api/meetings/held/drafts/minutes';
  const { edition, saves, logSeq } = draftDesk.parse((await secretary.ask('GET', draft)).body);
  expect((await secretary.ask('POST', `${draft}/issue`, { edition, saves, logSeq })).status).toBe(200);

  const signing = '/api/meetings/held/signing';
  const view = async () => signingView.parse((await secretary.ask('GET', signing)).body);
  const { papers } = await view();
  expect(papers).toMatchObject([{ kind: 'minutes', version: 1, number: 1, signed: null }]);
  const [paper] = papers;
  const at = `${signing}/${paper?.hash}`;
  const signed = await signWith(await fileAt(`${at}/issued`), authority.issue('Nguyễn Văn A'));
  const answer = await secretary.ask('POST', `${at}/signed`, undefined, {}, new Uint8Array(signed));
  expect(signedAnswer.parse(answer.body)).toMatchObject({
    kept: true,
    verdict: { code: 'valid', content: 'same-bytes', signatures: [{ signer: 'Nguyễn Văn A' }] },
  });

  const kept = await fileAt(`${at}/signed`);
  expect(kept.equals(signed)).toBe(true);
  expect(askPdfsig(kept)).toMatchObject([{ signature: 'Signature is Valid.', wholeFile: true }]);
  expect((await view()).papers[0]?.signed?.verdict.code).toBe('valid');
});
