import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTrees } from '../org/trees.ts';
import { EXPECTED_FIGURES } from '../testing/hand-worked-figures.ts';
import { HAND_WORKED_LINES } from '../testing/hand-worked-lines.ts';
import { addHandWorkedRegister } from '../testing/hand-worked-register.ts';
import { smallCity } from '../testing/small-city.ts';
import { createFigures, type Figures } from './figures.ts';
import { createSources } from './sources.ts';

let store: Awaited<ReturnType<typeof smallCity>>;
let figures: Figures;

beforeAll(async () => {
  store = await smallCity();
  await addHandWorkedRegister(store, store.db);
  const clock = () => Date.parse('2026-02-01T00:00:00Z');
  figures = createFigures({ ...store, sources: createSources(store), trees: createTrees(store.units), clock });
});
afterAll(() => store.close());

const indicatorOf = async (indicatorId: string) => {
  const indicator = await store.indicators.byId(indicatorId);
  if (!indicator) throw new Error(`there is no indicator ${indicatorId}`);
  return indicator;
};

describe('the register that was worked out by hand', () => {
  it('touches at least forty meetings', () => {
    expect(new Set(HAND_WORKED_LINES.map(({ id }) => id)).size).toBeGreaterThanOrEqual(40);
  });

  it.each(EXPECTED_FIGURES)(
    '$indicatorId of $unitId in $period',
    async ({ indicatorId, unitId, period, ...shares }) => {
      const { official, live, members, liveMembers } = await figures.of({
        indicator: await indicatorOf(indicatorId),
        period,
        unitId,
      });
      expect({ official, live }).toEqual({
        official: { numerator: shares.official[0], denominator: shares.official[1] },
        live: { numerator: shares.live[0], denominator: shares.live[1] },
      });
      expect(members.filter(({ counts }) => counts)).toHaveLength(shares.official[0]);
      expect(members).toHaveLength(shares.official[1]);
      expect(liveMembers).toHaveLength(shares.live[1]);
    },
  );

  it('comes out the same for many indicators at once', async () => {
    const all = await store.indicators.all();
    const expected = EXPECTED_FIGURES.filter(({ unitId }) => unitId === 'city');
    const wanted = all.map((indicator) => ({
      indicator,
      periods: expected.flatMap(({ indicatorId, period }) => (indicatorId === indicator.id ? [period] : [])),
    }));
    const found = await figures.many(wanted, 'city');
    const told = all.flatMap(({ id }, at) => found[at]?.map((figure) => ({ indicatorId: id, ...figure })) ?? []);
    expect(told).toHaveLength(expected.length);
    for (const { indicatorId, period, official } of expected) {
      const figure = told.find((one) => one.indicatorId === indicatorId && one.period === period);
      expect(figure?.official).toEqual({ numerator: official[0], denominator: official[1] });
    }
  });

  it('says which meetings stood behind a closed month, and that it is closed', async () => {
    const indicator = await indicatorOf('city-wide');
    const march = await figures.of({ indicator, period: '2025-03', unitId: 'city' });
    expect(march.closed).toBe(true);
    expect(march.members).toEqual([
      { id: 'm20', counts: true },
      { id: 'm21', counts: false },
      { id: 'm23', counts: false },
    ]);
    expect(march.liveMembers.map(({ id }) => id)).toEqual(['m20', 'm21', 'm22', 'm23']);
    expect(await figures.of({ indicator, period: '2025-Q1', unitId: 'city' })).toMatchObject({ closed: false });
  });

  it('does not freeze a draft', async () => {
    const { id: _id, ...draft } = await indicatorOf('city-wide');
    const march = await figures.of({ indicator: draft, period: '2025-03', unitId: 'city' });
    expect(march).toMatchObject({ official: { numerator: 3, denominator: 4 }, closed: false });
  });
});
