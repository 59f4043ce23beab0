import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftDesk, type DraftContent } from '#shared/contract/drafts.ts';
import { addHeldMeeting } from '../testing/held-meeting.ts';
import { type Answer, type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';

let server: SmallServer;
let secretary: Visitor;
let chair: Visitor;
beforeAll(async () => {
  server = await startSmallServer();
  await addHeldMeeting(server.repositories);
  [secretary, chair] = [server.visitor(), server.visitor()];
  await secretary.signIn('secretary-city');
  await chair.signIn('chair-city');
});
afterAll(async () => server.stop());

const MINUTES = '/api/meetings/held/drafts/minutes';
const written = (text: string): DraftContent => ({
  texts: [{ after: 'course', blocks: [{ kind: 'paragraph', runs: [{ text }] }] }],
  recipients: ['Lưu: VT.'],
});
const codeOf = ({ body }: Answer) => (body as { error: { code: string } }).error.code;
const desk = async (who: Visitor) => draftDesk.parse((await who.ask('GET', MINUTES)).body);

describe('the draft of the minutes', () => {
  it('stands when the meeting has ended, with what its log tells', async () => {
    const { sections, saves, state } = await desk(secretary);
    expect([saves, state]).toEqual([0, 'draft']);
    expect(JSON.stringify(sections)).toContain('08:05–08:09, Phường Phúc Tân');
  });

  it('refuses what was written on an older save, keeps what stands, and keeps every sitting', async () => {
    expect((await secretary.ask('PUT', MINUTES, { after: 0, content: written('một') })).status).toBe(200);
    const late = await chair.ask('PUT', MINUTES, { after: 0, content: written('hai') });
    expect([late.status, codeOf(late)]).toEqual([409, 'draft-changed']);
    expect((await desk(chair)).content).toEqual(written('một'));

    expect((await secretary.ask('PUT', MINUTES, { after: 1, content: written('một, rồi') })).status).toBe(200);
    expect((await chair.ask('PUT', MINUTES, { after: 2, content: written('hai') })).status).toBe(200);
    const { versions, saved } = await desk(secretary);
    expect(versions.map(({ seq, authorName }) => [seq, authorName])).toEqual([
      [1, 'secretary-city'],
      [2, 'chair-city'],
    ]);
    expect(saved?.by).toBe('chair-city');
    const first = await secretary.ask('GET', `${MINUTES}/versions/1`);
    expect(first.body).toMatchObject({ content: written('một, rồi') });
  });

  it('of two that save at the same moment takes one', async () => {
    const { saves } = await desk(secretary);
    const answers = await Promise.all(
      [secretary, chair].map(async (who) => who.ask('PUT', MINUTES, { after: saves, content: written('cùng lúc') })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
  });

  it.each([
    ['an unknown block', { kind: 'html', html: '<script>alert(1)</script>' }],
    ['a run with more than text and look', { kind: 'paragraph', runs: [{ text: 'x', style: 'color:red' }] }],
    ['text without end', { kind: 'paragraph', runs: [{ text: 'x'.repeat(30_000) }] }],
  ])('takes no %s', async (_name, block) => {
    const content = { texts: [{ after: 'course', blocks: [block] }], recipients: [] };
    const answer = await secretary.ask('PUT', MINUTES, { after: 0, content });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'bad-input']);
  });
});
