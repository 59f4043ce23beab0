import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conveneAnswer } from '#shared/contract/meetings.ts';
import { issuerView, numberAnswer } from '#shared/contract/issuers.ts';
import { MORNING } from '../testing/meetings.ts';
import { type Answer, type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';
import { readPdf } from './testing/poppler.ts';
import { unzipped } from './testing/unzipped.ts';

const ISSUER = '/api/administration/units/city/issuer';

let server: SmallServer;
let secretary: Visitor;
let chair: Visitor;
let admin: Visitor;
const signedIn = async (name: string): Promise<Visitor> => {
  const visitor = server.visitor();
  await visitor.signIn(name);
  return visitor;
};
beforeAll(async () => {
  server = await startSmallServer();
  secretary = await signedIn('secretary-city');
  chair = await signedIn('chair-city');
  admin = await signedIn('administrator-city');
});
afterAll(async () => server.stop());

const convene = async (title: string): Promise<string> => {
  const { body } = await secretary.ask('POST', '/api/meetings', {
    secret: false,
    title,
    class: 'giao-ban',
    organiserUnitId: 'city',
    wide: true,
    form: 'truc-tuyen',
    startsAt: MORNING,
    endsAt: MORNING + 3_600_000,
    chairId: 'chair-city',
    secretaryId: 'secretary-city',
    deputyId: null,
    invitedUnitIds: ['hoankiem', 'phuctan'],
    place: 'Trụ sở UBND Thành phố',
    requirements: '',
    contact: '',
    agenda: [{ itemId: 'a', title: '#panic("mục")', minutes: 10, speaker: '', unitId: null }],
  });
  return conveneAnswer.parse(body).meetingId;
};
const bytesOf = ({ status, body }: Answer): Buffer => {
  expect(status).toBe(200);
  if (!Buffer.isBuffer(body)) throw new Error('no file');
  return body;
};
const squeezed = (text: string): string => text.replaceAll(/\s+/gu, ' ');

describe('the invitation to a meeting', () => {
  it('gets its number once, whoever presses at the same moment', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, async (_, index) => convene(`Giao ban ${index}`)));
    const presses = ids.flatMap((id) => [secretary, chair, secretary].map((who) => ({ id, who })));
    const answers = await Promise.all(
      presses.map(async ({ id, who }) => {
        const { body } = await who.ask('POST', `/api/meetings/${id}/invitation/number`);
        return { id, number: numberAnswer.parse(body).given?.number ?? 0 };
      }),
    );
    const byMeeting = Map.groupBy(answers, ({ id }) => id);
    const given = [...byMeeting.values()].map((same) => new Set(same.map(({ number }) => number)));
    expect(given.every((numbers) => numbers.size === 1)).toBe(true);
    expect(given.flatMap((numbers) => [...numbers]).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is written with a gap for the number, then with the number and its day', async () => {
    const id = await convene('Giao ban tháng 11');
    const pdf = async () =>
      squeezed(readPdf(bytesOf(await chair.ask('GET', `/api/meetings/${id}/invitation.pdf`))).text());
    const before = await pdf();
    expect(before).toContain('Số: /GM-UBND');
    expect(before).toContain('1. #panic("mục") (10 phút).');
    await secretary.ask('POST', `/api/meetings/${id}/invitation/number`);
    expect(await pdf()).toMatch(/Số: 07\/GM-UBND Hà Nội, ngày \d\d tháng \d+ năm \d{4}/u);
    const docx = await unzipped(bytesOf(await chair.ask('GET', `/api/meetings/${id}/invitation.docx`)));
    expect(docx.get('word/document.xml')).toContain('07/GM-UBND');
  });

  it('speaks as its administrators have said, until they take it back', async () => {
    const id = await convene('Giao ban');
    const first = issuerView.parse((await admin.ask('GET', ISSUER)).body);
    expect(first).toMatchObject({ derived: true, issuer: { superior: null, symbol: 'UBND', place: 'Hà Nội' } });
    const changed = { ...first.issuer, symbol: 'VP-UBND', signerName: 'Lê Thị Nhung', title: 'Chánh Văn phòng' };
    expect((await admin.ask('PUT', ISSUER, { ...changed, symbol: 'VP / UBND' })).status).toBe(400);
    expect(issuerView.parse((await admin.ask('PUT', ISSUER, changed)).body).issuer).toEqual(changed);
    const text = readPdf(bytesOf(await chair.ask('GET', `/api/meetings/${id}/invitation.pdf`))).text();
    expect(text).toContain('/GM-VP-UBND');
    expect(text).toContain('Lê Thị Nhung');
    expect(issuerView.parse((await admin.ask('DELETE', ISSUER)).body)).toEqual(first);
    const written = await server.repositories.audit.read({ within: null, action: 'issuer.changed', most: 5 });
    expect(written).toHaveLength(2);
    expect(written[1]?.after).toMatchObject({ symbol: 'VP-UBND' });
  });
});
