import { beforeAll, describe, expect, it } from 'vitest';
import type { PaperVerdict } from '#shared/contract/signing.ts';
import { makeAuthority, type TestAuthority, type TestSigner } from './testing/authority.ts';
import { askPdfsig, pdfOf, signWith } from './testing/sign.ts';
import { stampedBy } from './testing/time-stamp.ts';
import { verifySigned } from './verify.ts';

const DAY_MS = 86_400_000;
const STAMPING = 'extendedKeyUsage=critical,timeStamping';
const VALID = 'Signature is Valid.';

let authority: TestAuthority;
let signer: TestSigner;
let issued: Buffer;
beforeAll(() => {
  authority = makeAuthority();
  signer = authority.issue('Nguyễn Văn A', { untilDay: 10 });
  issued = pdfOf('Biên bản.');
});

const verify = async (bytes: Buffer, receivedAt = Date.now(), roots = [authority.root]): Promise<PaperVerdict> =>
  verifySigned(bytes, { issued, issuedAt: receivedAt - DAY_MS, receivedAt, roots });

describe('a time stamp', () => {
  it('proves when it was signed, so that a certificate that has run out since does no harm', async () => {
    const clock = authority.issue('Đồng hồ', { use: STAMPING, untilDay: 300 });
    const stamped = await signWith(issued, signer, 'cades', stampedBy(clock));
    const { signatures } = await verify(stamped);
    expect(signatures).toMatchObject([{ code: 'valid', timeProven: true }]);
    expect(Math.abs((signatures[0]?.signedAt ?? 0) - Date.now())).toBeLessThan(DAY_MS);
    expect(askPdfsig(stamped)).toMatchObject([{ signature: VALID, wholeFile: true }]);
    const later = Date.now() + 60 * DAY_MS;
    expect((await verify(stamped, later)).code).toBe('valid');
    expect((await verify(await signWith(issued, signer), later)).code).toBe('expired');
  });

  it('of nobody who is trusted proves nothing', async () => {
    const stranger = makeAuthority('Foreign Root').issue('Đồng hồ', { use: STAMPING });
    const byStranger = await signWith(issued, signer, 'cades', stampedBy(stranger));
    expect((await verify(byStranger)).signatures).toMatchObject([{ code: 'valid', timeProven: false }]);
  });

  it('of another signature proves nothing', async () => {
    const clock = authority.issue('Đồng hồ', { use: STAMPING });
    const ofOther = stampedBy(clock, Buffer.from('another signature'));
    const stamped = await signWith(issued, signer, 'cades', ofOther);
    expect((await verify(stamped)).signatures).toMatchObject([{ code: 'valid', timeProven: false }]);
  });
});
