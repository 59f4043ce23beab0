import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  meetingDraft,
  type MeetingDraftContent,
  meetingDraftList,
  MOST_DRAFTS,
  savedMeetingDraft,
} from '#shared/contract/meeting-drafts.ts';
import type { ConveneRequest } from '#shared/contract/meetings.ts';
import { MORNING } from '../testing/meetings.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';

let server: SmallServer;
let secretary: Visitor;
let chair: Visitor;

const person = async (username: string): Promise<Visitor> => {
  const visitor = server.visitor();
  expect((await visitor.signIn(username)).status).toBe(200);
  return visitor;
};

beforeAll(async () => {
  server = await startSmallServer();
  secretary = await person('secretary-hoankiem');
  chair = await person('chair-hoankiem');
});
afterAll(async () => server.stop());

const content: MeetingDraftContent = {
  organiserUnitId: 'hoankiem',
  title: '',
  class: 'giao-ban',
  wide: false,
  form: 'truc-tuyen',
  startDay: null,
  startTime: '',
  endDay: null,
  endTime: '',
  place: '',
  requirements: '',
  contact: '',
  chairId: null,
  secretaryId: null,
  deputyId: null,
  invitedUnitIds: [],
  series: null,
  agenda: [{ itemId: 'a1', title: '', minutes: 0, speaker: '', unitId: null }],
};
const meeting: ConveneRequest = {
  secret: false,
  title: 'Giao ban quận',
  class: 'giao-ban',
  organiserUnitId: 'hoankiem',
  wide: false,
  form: 'truc-tuyen',
  startsAt: MORNING,
  endsAt: MORNING + 3_600_000,
  place: '',
  requirements: '',
  contact: '',
  chairId: 'chair-hoankiem',
  secretaryId: null,
  deputyId: null,
  invitedUnitIds: ['phuctan'],
  agenda: [],
};

const begin = async (visitor: Visitor, part: Partial<MeetingDraftContent> = {}) =>
  savedMeetingDraft.parse((await visitor.ask('POST', '/api/meeting-drafts', { ...content, ...part })).body);
const save = async (visitor: Visitor, id: string, after: number, part: Partial<MeetingDraftContent>) =>
  visitor.ask('PUT', `/api/meeting-drafts/${id}`, { after, content: { ...content, ...part } });
const read = async (visitor: Visitor, id: string) => visitor.ask('GET', `/api/meeting-drafts/${id}`);
const titlesOf = async (visitor: Visitor) =>
  meetingDraftList.parse((await visitor.ask('GET', '/api/meeting-drafts')).body).drafts.map(({ title }) => title);
const convene = async (visitor: Visitor, id: string, after: number, part: object = {}) =>
  visitor.ask('POST', `/api/meeting-drafts/${id}/convening`, { after, meeting: { ...meeting, ...part }, series: null });

describe('a draft of a meeting', () => {
  it('is kept with nothing in it, and goes on at another desk of the unit', async () => {
    const { id } = await begin(secretary);
    expect((await save(chair, id, 1, { title: 'Giao ban tháng' })).status).toBe(200);
    expect(meetingDraft.parse((await read(secretary, id)).body)).toMatchObject({
      saves: 2,
      savedByName: 'chair-hoankiem',
      content: { ...content, title: 'Giao ban tháng' },
    });
    expect(await titlesOf(secretary)).toContain('Giao ban tháng');
    expect((await secretary.ask('DELETE', `/api/meeting-drafts/${id}`)).status).toBe(200);
    expect((await read(chair, id)).status).toBe(404);
  });

  it('is not written over by whoever read an older one', async () => {
    const { id } = await begin(secretary);
    await save(chair, id, 1, { title: 'Của chủ trì' });
    expect(await save(secretary, id, 1, { title: 'Của thư ký' })).toMatchObject({
      status: 409,
      body: { error: { code: 'draft-changed' } },
    });
    expect((await read(secretary, id)).body).toMatchObject({ content: { title: 'Của chủ trì' } });
  });

  it('is the organiser’s own, and the author’s', async () => {
    const { id } = await begin(await person('secretary-city'), { title: 'Thành phố soạn cho quận' });
    expect(await titlesOf(chair)).toContain('Thành phố soạn cho quận');
    expect(await titlesOf(await person('secretary-city'))).toContain('Thành phố soạn cho quận');
    for (const name of ['chair-city', 'secretary-badinh']) {
      const other = await person(name);
      expect(await titlesOf(other)).not.toContain('Thành phố soạn cho quận');
      const statuses = [await read(other, id), await save(other, id, 1, {}), await convene(other, id, 1)];
      expect(statuses.map(({ status }) => status)).toEqual([404, 409, 409]);
    }
    expect((await save(secretary, id, 1, { organiserUnitId: 'city' })).status).toBe(403);
  });

  it('is bounded in what it holds, and in number', async () => {
    expect(await secretary.ask('POST', '/api/meeting-drafts', { ...content, title: 'x'.repeat(301) })).toMatchObject({
      status: 400,
      body: { error: { fields: ['title'] } },
    });
    const badinh = await person('secretary-badinh');
    const own = { organiserUnitId: 'badinh' };
    for (let count = 0; count < MOST_DRAFTS; count += 1) await begin(badinh, own);
    expect(await badinh.ask('POST', '/api/meeting-drafts', { ...content, ...own })).toMatchObject({
      status: 429,
      body: { error: { code: 'too-many-drafts' } },
    });
  });
});

describe('a draft that is convened', () => {
  it('becomes one meeting, whoever presses twice, and is gone', async () => {
    const { id } = await begin(secretary);
    const answers = await Promise.all([convene(secretary, id, 1), convene(chair, id, 1)]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
    expect((await read(secretary, id)).status).toBe(404);
    const day = await chair.ask('GET', '/api/meetings?day=2026-11-21');
    expect(day.body).toMatchObject({ meetings: [{ title: 'Giao ban quận', phase: 'convened' }] });
  });

  it('stays where the meeting is refused', async () => {
    const { id } = await begin(secretary, { title: 'Chưa đủ' });
    expect((await convene(secretary, id, 1, { chairId: 'chair-badinh' })).status).toBe(400);
    expect((await read(secretary, id)).body).toMatchObject({ saves: 1, content: { title: 'Chưa đủ' } });
  });
});
