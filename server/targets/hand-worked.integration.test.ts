import { afterAll, beforeAll, expect, it } from 'vitest';
import { figureMembers, figuresBoard } from '#shared/contract/figures.ts';
import { EXPECTED_FIGURES } from '../testing/hand-worked-figures.ts';
import { addHandWorkedRegister } from '../testing/hand-worked-register.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';

let server: SmallServer;
let secretary: Visitor;

beforeAll(async () => {
  server = await startSmallServer({}, ['--empty'], addHandWorkedRegister);
  secretary = server.visitor();
  await secretary.signIn('secretary-city');
});
afterAll(async () => server.stop());

const figureOf = ([numerator, denominator]: readonly [number, number]) => ({ numerator, denominator });
const ofCity = EXPECTED_FIGURES.filter(({ unitId }) => unitId === 'city');

it.each([...new Set(ofCity.map(({ period }) => period))])(
  'the board of %s says what was worked out by hand',
  async (period) => {
    const { body } = await secretary.ask('GET', `/api/figures/board?period=${period}`);
    const { rows } = figuresBoard.parse(body);
    for (const { indicatorId, official, live } of ofCity.filter((one) => one.period === period)) {
      const row = rows.find((one) => one.indicatorId === indicatorId);
      expect({ indicatorId, official: row?.official, live: row?.live }).toEqual({
        indicatorId,
        official: figureOf(official),
        live: figureOf(live),
      });
    }
  },
);

it('and opens to the meetings behind it, each with the reason why it does not count', async () => {
  const outsideOf = async (indicatorId: string, period: string) => {
    const path = `/api/figures/${indicatorId}/members?period=${period}&view=outside`;
    const { members } = figureMembers.parse((await secretary.ask('GET', path)).body);
    return Object.fromEntries(members.map(({ id, why }) => [id, why]));
  };
  expect(await outsideOf('city-wide', '2025-01')).toMatchObject({
    m05: 'secret',
    m06: 'rehearsal',
    m07: 'called-off',
    m08: 'not-wide',
    m24: 'other-organiser',
  });
  expect(await outsideOf('city-wide', '2025-02')).toMatchObject({
    m12: 'called-off',
    m13: 'unsettled',
    m15: 'unsettled',
    m18: 'other-reach',
  });
  expect(await outsideOf('without-health', '2025-02')).toMatchObject({ m28: 'excluded-unit', m30: 'excluded-unit' });
  expect(await outsideOf('other-meetings', '2025-02')).toMatchObject({ m31: 'other-class', m29: 'other-reach' });
});
