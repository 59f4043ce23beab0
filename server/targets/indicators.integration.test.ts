import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditPage } from '#shared/contract/audit.ts';
import { indicatorAdded, indicatorList, indicatorPreview } from '#shared/contract/indicator-keeping.ts';
import { PRESETS } from '#shared/targets/presets.ts';
import { writeEntry } from '../store/register-entry.ts';
import { HAND_WORKED_LINES } from '../testing/hand-worked-lines.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';
import { dayOf } from '../calendar.ts';

let server: SmallServer;
let keeper: Visitor;

const person = async (username: string): Promise<Visitor> => {
  const visitor = server.visitor();
  expect((await visitor.signIn(username)).status).toBe(200);
  return visitor;
};
const listOf = async (visitor: Visitor) =>
  indicatorList.parse((await visitor.ask('GET', '/api/targets/indicators')).body);

/** Lines of the register that was worked out by hand, as if all of them had been today. */
const ofToday = (ids: readonly string[]) =>
  HAND_WORKED_LINES.filter(({ id }) => ids.includes(id)).map((line) => ({
    ...line,
    day: dayOf(Date.now()),
    endsAt: 1,
  }));

beforeAll(async () => {
  server = await startSmallServer({}, ['--empty'], async (_repositories, db) => {
    db.transaction((tx) => {
      for (const line of ofToday(['m01', 'm04', 'm05', 'm06', 'm08', 'm24'])) writeEntry(tx, line);
    });
  });
  keeper = await person('secretary-city');
});
afterAll(async () => server.stop());

const draft = { counts: PRESETS[0]?.counts, period: 'month', excludedUnitIds: [] };
const facts = {
  ...draft,
  name: { vi: 'Họp diện rộng', en: 'Wide meetings' },
  terms: [{ from: '2026-01-01', to: null, target: 0.85, source: 'Quyết định 1' }],
};

describe('indicators', () => {
  it('come with the programme, once: what was removed stays away', async () => {
    const before = await listOf(keeper);
    expect(before.mayKeep).toBe(true);
    expect(before.indicators.map(({ id }) => id)).toEqual(PRESETS.map(({ id }) => id));
    const removed = await keeper.ask('POST', '/api/targets/indicators/operators-trained/removal', { reason: 'Thừa' });
    expect(removed.status).toBe(200);
    await server.repositories.indicators.layOnce(PRESETS, 1);
    expect((await listOf(keeper)).indicators).toHaveLength(PRESETS.length - 1);
  });

  it('are added, changed with a reason and put in another order; the audit says so', async () => {
    const { indicatorId } = indicatorAdded.parse((await keeper.ask('POST', '/api/targets/indicators', { facts })).body);
    const path = `/api/targets/indicators/${indicatorId}`;
    const changed = { ...facts, excludedUnitIds: ['health'] };
    expect((await keeper.ask('PUT', path, { facts: changed })).status).toBe(400);
    expect((await keeper.ask('PUT', path, { facts: changed, reason: 'Theo kết luận' })).status).toBe(200);
    const ids = (await listOf(keeper)).indicators.map(({ id }) => id).toReversed();
    expect((await keeper.ask('POST', '/api/targets/indicator-order', { indicatorIds: ids.slice(1) })).status).toBe(400);
    expect((await keeper.ask('POST', '/api/targets/indicator-order', { indicatorIds: ids })).status).toBe(200);
    const [first] = (await listOf(keeper)).indicators;
    expect(first).toEqual({ id: indicatorId, ...changed });

    const admin = await person('administrator-city');
    const { entries } = auditPage.parse((await admin.ask('GET', '/api/administration/audit')).body);
    expect(entries.slice(0, 3).map(({ action }) => action)).toEqual([
      'indicator.ordered',
      'indicator.changed',
      'indicator.added',
    ]);
    expect(entries[1]).toMatchObject({
      before: { excluded: [] },
      after: { excluded: ['Sở Y tế'], reason: 'Theo kết luận' },
    });
  });

  it('show what they would count before they are kept', async () => {
    const { body } = await keeper.ask('POST', '/api/targets/indicator-preview', draft);
    const { figures, counted, outside } = indicatorPreview.parse(body);
    expect(figures.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [0, 0],
      [1, 2],
    ]);
    expect(counted.map(({ id, part, title }) => [id, part, title])).toEqual([
      ['m01', 'numerator', 'Cuộc họp m01'],
      ['m04', 'denominator', 'Cuộc họp m04'],
    ]);
    expect(outside.map(({ why, lines }) => [why, lines.map(({ id }) => id)])).toEqual([
      ['not-wide', ['m08']],
      ['rehearsal', ['m06']],
      ['secret', ['m05']],
      ['other-organiser', ['m24']],
    ]);
    expect(outside[2]?.lines[0]?.title).toBeNull();
  });

  it('are laid down by those who answer for the whole city, of units that exist, and within bounds', async () => {
    const district = await person('secretary-hoankiem');
    expect((await listOf(district)).mayKeep).toBe(false);
    expect((await district.ask('POST', '/api/targets/indicators', { facts })).status).toBe(403);
    expect((await district.ask('POST', '/api/targets/indicator-preview', draft)).status).toBe(403);
    const unknown = { facts: { ...facts, excludedUnitIds: ['nowhere'] } };
    expect(await keeper.ask('POST', '/api/targets/indicators', unknown)).toMatchObject({
      status: 400,
      body: { error: { fields: ['excludedUnitIds'] } },
    });
    const overlapping = { ...facts, terms: [...facts.terms, ...facts.terms] };
    expect((await keeper.ask('POST', '/api/targets/indicators', { facts: overlapping })).status).toBe(400);
    expect((await keeper.ask('PUT', '/api/targets/indicators/nowhere', { facts, reason: '-' })).status).toBe(404);
  });
});
