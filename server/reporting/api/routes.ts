import { z } from 'zod';
import type { Principal } from '#shared/contract/accounts.ts';
import type { ApiFigures } from '#shared/contract/read-api.ts';
import type { PeriodReport } from '#shared/contract/period-report.ts';
import { daysOf } from '#shared/periods/periods.ts';
import { dayOf } from '../../calendar.ts';
import type { Endpoints } from '../../http/endpoint.ts';
import type { Trees } from '../../org/trees.ts';
import type { ParticipationDesk } from '../../participation/desk.ts';
import { Refused } from '../../refused.ts';
import type { Indicators } from '../../store/indicators.ts';
import type { Reader } from '../access/gate.ts';
import type { ReportDesk } from '../report/desk.ts';
import type { ReadCoverage } from './coverage.ts';
import type { ReadMeetings } from './meetings.ts';
import { openApiOf } from './openapi.ts';
import { OPERATIONS } from './operations.ts';

type Deps = {
  indicators: Indicators;
  reportDesk: ReportDesk;
  participationDesk: ParticipationDesk;
  readMeetings: ReadMeetings;
  readCoverage: ReadCoverage;
  trees: Trees;
  clock: () => number;
  version: string;
};

/** What other systems read, by their tokens; and its description, which is open. */
export const readApiRoutes = (endpoints: Endpoints, deps: Deps): void => {
  const { indicators, reportDesk, participationDesk, readMeetings, readCoverage, trees, clock, version } = deps;
  const description = openApiOf(OPERATIONS, version);
  endpoints.visitor(
    'GET /api/v1/openapi.json',
    { request: z.object({}), answer: z.record(z.string(), z.unknown()) },
    async () => description,
  );

  endpoints.reader('GET /api/v1/access', ofOperation('GET /api/v1/access'), async ({ reader }) => ({
    name: reader.name,
    unitId: reader.unitId,
    unitName: (await trees.on(dayOf(clock()))).get(reader.unitId)?.name ?? '',
    expiresAt: new Date(reader.expiresAt).toISOString(),
  }));

  endpoints.reader('GET /api/v1/indicators', ofOperation('GET /api/v1/indicators'), async () => ({
    indicators: await indicators.all(),
  }));

  endpoints.reader('GET /api/v1/figures', ofOperation('GET /api/v1/figures'), async ({ reader }, { query }) =>
    figuresIn(await reportDesk.of(observerFor(reader), query.period, query.unitId)),
  );

  endpoints.reader('GET /api/v1/meetings', ofOperation('GET /api/v1/meetings'), async ({ reader }, { query }) =>
    readMeetings(observerFor(reader), query),
  );

  endpoints.reader(
    'GET /api/v1/participation',
    ofOperation('GET /api/v1/participation'),
    async ({ reader }, { query: { from, to, level } }) => {
      if (to < from) throw new Refused('bad-input', ['to']);
      const { lines } = await participationDesk.table(observerFor(reader), { from, to }, level);
      return { from, to, level, units: lines.map(({ phone: _phone, lastDay: _lastDay, ...line }) => line) };
    },
  );

  endpoints.reader('GET /api/v1/coverage', ofOperation('GET /api/v1/coverage'), async ({ reader }, { query }) =>
    readCoverage(observerFor(reader), query.day),
  );
};

type Operations = typeof OPERATIONS;

const ofOperation = <R extends keyof Operations>(route: R) => {
  const { query, answer }: Pick<Operations[R], 'query' | 'answer'> = OPERATIONS[route];
  return { request: z.object({ query }), answer };
};

/** A token reads what an observer of its unit reads, and nothing else. */
const observerFor = ({ id, name, unitId }: Reader): Principal => ({
  kind: 'account',
  accountId: id,
  displayName: name,
  grants: [{ role: 'observer', unitId }],
});

const figuresIn = ({ period, unit, day, closedMonths, rows }: PeriodReport): ApiFigures => ({
  period,
  ...daysOf(period),
  unitId: unit.id,
  unitName: unit.name,
  reckonedOn: day,
  closedMonths,
  figures: rows.map(({ counts: _counts, official, ...row }) => ({
    ...row,
    official,
    share: official.denominator === 0 ? null : official.numerator / official.denominator,
  })),
});
