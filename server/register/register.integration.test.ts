import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { RegisterEntryRequest, RegisterPage, RegisterRecord } from '#shared/contract/register-keeping.ts';
import { MORNING } from '../testing/meetings.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';

let server: SmallServer;
let city: Visitor;
let district: Visitor;
beforeAll(async () => {
  server = await startSmallServer();
  city = await person('secretary-city');
  district = await person('secretary-hoankiem');
});
afterAll(async () => server.stop());

const person = async (username: string): Promise<Visitor> => {
  const visitor = server.visitor();
  expect((await visitor.signIn(username)).status).toBe(200);
  return visitor;
};

type Open = Extract<RegisterEntryRequest, { secret: false }>;

const entry = (changes: Partial<Open> = {}): Open => ({
  secret: false,
  organiserUnitId: 'hoankiem',
  class: 'giao-ban',
  day: '2026-03-10',
  state: 'held',
  title: 'Giao ban quý I',
  wide: true,
  form: 'truc-tuyen',
  remoteOnline: false,
  startTime: '08:30',
  minutes: 120,
  reached: { by: 'units', unitIds: ['hangbac', 'phuctan'] },
  sitesConnected: 2,
  platform: 'Zoom',
  evidence: 'Biên bản 12/BB-UBND',
  ...changes,
});

const entered = async (visitor: Visitor, changes: Partial<Open> = {}): Promise<string> => {
  const { status, body } = await visitor.ask('POST', '/api/register', entry(changes));
  expect(status).toBe(200);
  return (body as { lineId: string }).lineId;
};
const record = async (visitor: Visitor, id: string): Promise<RegisterRecord> =>
  (await visitor.ask('GET', `/api/register/${id}`)).body as RegisterRecord;
const list = async (visitor: Visitor, query: string): Promise<RegisterPage> =>
  (await visitor.ask('GET', `/api/register?${query}`)).body as RegisterPage;
const storedLine = async (id: string) => {
  const [line] = await server.repositories.registerReading.byIds([id]);
  const { organiserName: _name, ...stored } = line!;
  return stored;
};
const DEED = {
  at: 0,
  actor: 'system',
  actorName: '',
  action: 'register.entered',
  subjectId: 'lines',
  subjectName: '',
  unitId: null,
} as const;
const titles = ({ lines }: RegisterPage) => lines.map(({ title }) => title);

describe('a line that is entered by hand', () => {
  it('has levels and sites by its units, and who entered it', async () => {
    const id = await entered(district);
    expect(await record(district, id)).toMatchObject({
      day: '2026-03-10',
      startsAt: Date.UTC(2026, 2, 10, 1, 30),
      endsAt: Date.UTC(2026, 2, 10, 3, 30),
      organiserName: 'Quận Hoàn Kiếm',
      reach: ['commune'],
      sites: 2,
      invited: [
        { id: 'hangbac', name: 'Phường Hàng Bạc' },
        { id: 'phuctan', name: 'Phường Phúc Tân' },
      ],
      standing: 'held',
      origin: 'entered',
      mayKeep: true,
      history: [{ what: 'entered', byName: 'secretary-hoankiem' }],
    });
  });

  it.each([
    ['an organiser of another district', { organiserUnitId: 'badinh' }, 403, ['organiserUnitId']],
    ['a unit that does not exist', { reached: { by: 'units', unitIds: ['gone'] } }, 400, ['reached']],
    ['more sites connected than there were', { sitesConnected: 3 }, 400, ['sitesConnected']],
    ['a meeting held on a day to come', { day: '2031-01-01' }, 400, ['state']],
    ['a title that is too long', { title: 'x'.repeat(301) }, 400, ['title']],
  ] as const)('is refused with %s', async (_what, changes, status, fields) => {
    const answer = await district.ask('POST', '/api/register', { ...entry(), ...changes });
    expect(answer).toMatchObject({ status, body: { error: { fields } } });
  });

  it('is changed with a reason where figures depend on it, and both stand in the audit', async () => {
    const id = await entered(district, { title: 'Sơ kết' });
    expect((await district.ask('PUT', `/api/register/${id}`, entry({ title: 'Sơ kết quý I' }))).status).toBe(200);
    const inPerson = entry({ title: 'Sơ kết quý I', form: 'truc-tiep', wide: false });
    expect(await district.ask('PUT', `/api/register/${id}`, inPerson)).toMatchObject({
      status: 400,
      body: { error: { code: 'reason-needed', fields: ['reason'] } },
    });
    const reasoned = { ...inPerson, reason: 'Họp tại hội trường' };
    expect((await district.ask('PUT', `/api/register/${id}`, reasoned)).status).toBe(200);
    const { form, wide, history } = await record(district, id);
    expect({ form, wide, history: history.slice(1) }).toMatchObject({
      form: 'truc-tiep',
      wide: false,
      history: [
        { what: 'changed', reason: '', changes: [{ field: 'title', from: null, to: null }] },
        {
          what: 'changed',
          reason: 'Họp tại hội trường',
          changes: [
            { field: 'wide', from: 'true', to: 'false' },
            { field: 'form', from: 'truc-tuyen', to: 'truc-tiep' },
          ],
        },
      ],
    });
    const lines = await server.repositories.audit.read({ within: null, most: 2 });
    expect(lines[0]).toMatchObject({
      action: 'register.changed',
      actor: 'secretary-hoankiem',
      subjectId: id,
      before: { form: 'truc-tuyen', wide: 'true' },
      after: { form: 'truc-tiep', wide: 'false', reason: 'Họp tại hội trường' },
    });
    expect(JSON.stringify(lines)).not.toContain('Sơ kết');
  });

  it('forgets its content when it turns out to be secret', async () => {
    const id = await entered(district, { title: 'Phòng, chống tội phạm' });
    const secret = {
      secret: true,
      organiserUnitId: 'hoankiem',
      class: 'giao-ban',
      day: '2026-03-10',
      state: 'held',
      reason: 'Nội dung mật',
    };
    expect((await district.ask('PUT', `/api/register/${id}`, secret)).status).toBe(200);
    const answer = await district.ask('GET', `/api/register/${id}`);
    expect(answer.body).toMatchObject({ title: null, form: null, reach: [], sites: null, invited: [], evidence: '' });
    expect(await server.repositories.registerReading.byIds([id])).toMatchObject([
      { title: null, platform: '', evidence: '', startsAt: null },
    ]);
    const kept = JSON.stringify([answer.body, await server.repositories.audit.read({ within: null, most: 5 })]);
    expect(kept).not.toMatch(/Phòng, chống|12\/BB|phuctan/);
  });

  it('is taken out with a reason, and stands in no list and no figure any more', async () => {
    const id = await entered(district, { title: 'Nhập nhầm' });
    expect((await district.ask('POST', `/api/register/${id}/removal`, { reason: ' ' })).status).toBe(400);
    expect((await district.ask('POST', `/api/register/${id}/removal`, { reason: 'Nhập hai lần' })).status).toBe(200);
    expect(titles(await list(district, 'text=nhap+nham'))).toEqual([]);
    const counted = await server.repositories.registerReading.counted({ from: '2026-03-10', to: '2026-03-10' });
    expect(counted.map((line) => line.id)).not.toContain(id);
    expect(await record(district, id)).toMatchObject({ removed: true, mayKeep: false });
    expect((await district.ask('PUT', `/api/register/${id}`, entry())).status).toBe(404);
  });
});

describe('whose lines they are', () => {
  it('the tree says: a district sees and keeps its own, the city all below', async () => {
    const day = '2026-04-02';
    const own = await entered(district, { day, title: 'Của quận' });
    const ofCity = await entered(city, { day, title: 'Của thành phố', organiserUnitId: 'city' });
    const neighbours = await entered(city, { day, title: 'Của quận bên', organiserUnitId: 'badinh' });
    const only = `from=${day}&to=${day}`;
    expect(titles(await list(city, only))).toEqual(['Của quận bên', 'Của thành phố', 'Của quận']);
    expect(titles(await list(district, only))).toEqual(['Của quận']);
    for (const id of [ofCity, neighbours]) {
      expect((await district.ask('GET', `/api/register/${id}`)).status).toBe(404);
      expect((await district.ask('PUT', `/api/register/${id}`, entry())).status).toBe(404);
    }
    const observer = await person('observer-city');
    expect(await record(observer, own)).toMatchObject({ title: 'Của quận', mayKeep: false });
    expect((await observer.ask('PUT', `/api/register/${own}`, entry())).status).toBe(403);
  });
});

describe('the list', () => {
  it('comes newest first, page after page, without gap or repetition', async () => {
    const days = Array.from({ length: 60 }, (_, index) => `2025-0${1 + Math.floor(index / 28)}-${10 + (index % 12)}`);
    const like = await storedLine(await entered(city, { day: '2025-12-31', title: 'Buổi cuối' }));
    for (const [index, day] of days.entries()) {
      await server.repositories.registerKeeping.write({ ...like, id: `line${index}`, day, invited: [] }, DEED);
    }
    const first = await list(city, 'to=2025-12-31');
    const second = await list(city, `to=2025-12-31&before=${first.next}`);
    expect([first.lines.length, second.lines.length, second.next]).toEqual([50, 11, null]);
    const seen = [...first.lines, ...second.lines];
    expect(new Set(seen.map(({ id }) => id)).size).toBe(61);
    expect(seen.map(({ day }) => day)).toEqual(
      seen
        .map(({ day }) => day)
        .toSorted()
        .toReversed(),
    );
  });

  it('is narrowed by what the lines are, and finds text without its accents', async () => {
    const day = '2026-05-05';
    await entered(district, { day, title: 'Tập huấn chữ ký số', class: 'tap-huan-trien-khai', wide: false });
    await entered(district, { day, title: 'Trực tiếp', form: 'truc-tiep' });
    await entered(district, { day, title: 'Không rõ', state: 'planned' });
    const of = async (query: string) => titles(await list(district, `from=${day}&to=${day}&${query}`));
    expect(await of('text=chu+ky+so')).toEqual(['Tập huấn chữ ký số']);
    expect(await of('class=tap-huan-trien-khai')).toEqual(['Tập huấn chữ ký số']);
    expect(await of('form=truc-tiep')).toEqual(['Trực tiếp']);
    expect(await of('wide=no')).toEqual(['Tập huấn chữ ký số']);
    expect(await of('standing=unsettled')).toEqual(['Không rõ']);
    expect(await of('origin=hosted')).toEqual([]);
    expect((await list(district, 'text=x')).unsettled).toBe(1);
  });
});

describe('a meeting convened here', () => {
  const meeting = {
    secret: false,
    title: 'Giao ban quận',
    class: 'giao-ban',
    organiserUnitId: 'hoankiem',
    wide: true,
    form: 'truc-tuyen',
    startsAt: MORNING,
    endsAt: MORNING + 3_600_000,
    place: '',
    requirements: '',
    contact: '',
    chairId: 'chair-hoankiem',
    secretaryId: 'secretary-hoankiem',
    deputyId: null,
    invitedUnitIds: ['phuctan'],
    agenda: [],
  };
  const convened = async (changes: object = {}): Promise<string> => {
    const { body } = await district.ask('POST', '/api/meetings', { ...meeting, ...changes });
    return (body as { meetingId: string }).meetingId;
  };
  const counted = { organiserUnitId: 'hoankiem', class: 'giao-ban', wide: false, form: 'ket-hop', remoteOnline: true };
  const long = { startsAt: Date.UTC(2024, 4, 6, 1), endsAt: Date.UTC(2024, 4, 6, 3) };

  it('is classified anew with a reason, through its own log', async () => {
    const id = await convened();
    const classify = async (who: Visitor, changes: object = {}) =>
      who.ask('POST', `/api/register/${id}/classification`, { ...counted, reason: 'Ghi nhầm', ...changes });
    expect((await classify(district, { reason: '' })).status).toBe(400);
    expect((await classify(await person('secretary-badinh'))).status).toBe(404);
    expect((await classify(district, { organiserUnitId: 'badinh' })).status).toBe(403);
    expect((await classify(district)).status).toBe(200);
    await vi.waitFor(async () =>
      expect(await record(district, id)).toMatchObject({
        ...counted,
        access: 'secretary',
        history: [
          { what: 'entered' },
          {
            what: 'changed',
            byName: 'secretary-hoankiem',
            reason: 'Ghi nhầm',
            changes: [
              { field: 'wide', from: 'true', to: 'false' },
              { field: 'form', from: 'truc-tuyen', to: 'ket-hop' },
              { field: 'remoteOnline', from: 'false', to: 'true' },
            ],
          },
        ],
      }),
    );
    expect((await server.repositories.log.load(id)).at(-1)?.event.type).toBe('meeting.reclassified');
  });

  it('counts once somebody says what became of it, and not before its time has passed', async () => {
    const said = { became: 'in-person', platform: 'Hội trường', sitesConnected: null, reason: 'Mất điện' };
    const settle = async (id: string) => (await district.ask('POST', `/api/register/${id}/settlement`, said)).status;
    const ahead = await convened({ startsAt: Date.UTC(2099, 0, 5, 1), endsAt: Date.UTC(2099, 0, 5, 2) });
    expect(await settle(ahead)).toBe(409);
    const passed = await convened(long);
    await vi.waitFor(async () => expect(await record(district, passed)).toMatchObject({ standing: 'unsettled' }));
    expect(await settle(passed)).toBe(200);
    await vi.waitFor(async () =>
      expect(await record(district, passed)).toMatchObject({
        standing: 'held',
        form: 'truc-tiep',
        platform: 'Hội trường',
      }),
    );
  });

  it('is neither changed nor taken out by hand', async () => {
    const id = await convened();
    for (const [method, path, body] of [
      ['PUT', '', entry()],
      ['POST', '/removal', { reason: 'Nhầm' }],
    ] as const) {
      expect(await district.ask(method, `/api/register/${id}${path}`, body)).toMatchObject({
        status: 409,
        body: { error: { code: 'register-hosted' } },
      });
    }
  });
});
