import type { Indicator } from '#shared/contract/indicators.ts';

type Share = readonly [numerator: number, denominator: number];

/** A figure as it was reckoned on paper; where the live one is another, a month of the period was closed before corrections. */
export type ExpectedFigure = { indicatorId: string; unitId: string; period: string; official: Share; live: Share };

const terms = [{ from: '2025-01-01', to: null, target: 0.9, source: 'Đối chiếu' }];
const cityWide = {
  population: 'meetings',
  organiserLevels: ['city'],
  classes: [],
  reach: ['department', 'district', 'commune'],
  reachAll: false,
  wide: 'wide',
} as const;

/** Indicators beside the eight that come with the programme: the other rules of what is online, and a unit left out. */
export const FURTHER_INDICATORS: readonly Indicator[] = [
  {
    id: 'fully-online',
    name: { vi: 'Họp diện rộng hoàn toàn trực tuyến', en: 'Wide meetings fully online' },
    counts: {
      ...cityWide,
      organiserLevels: ['city'],
      classes: [],
      reach: [...cityWide.reach],
      online: { rule: 'fully-online' },
    },
    period: 'quarter',
    excludedUnitIds: [],
    terms,
  },
  {
    id: 'sites-connected',
    name: { vi: 'Họp diện rộng có từ 90 % điểm cầu kết nối', en: 'Wide meetings with 90 % of the sites connected' },
    counts: {
      ...cityWide,
      organiserLevels: ['city'],
      classes: [],
      reach: [...cityWide.reach],
      online: { rule: 'share-connected', atLeast: 0.9 },
    },
    period: 'quarter',
    excludedUnitIds: [],
    terms,
  },
  {
    id: 'without-health',
    name: {
      vi: 'Họp diện rộng của sở, quận, trừ Sở Y tế',
      en: 'Wide meetings of departments and districts but Health',
    },
    counts: {
      ...cityWide,
      organiserLevels: ['department', 'district'],
      classes: [],
      reach: ['commune'],
      online: { rule: 'hybrid-too' },
    },
    period: 'quarter',
    excludedUnitIds: ['health'],
    terms,
  },
];

/** What was frozen for the city when March 2025 was closed: m22 was not entered yet, m23 was in person. */
export const MARCH_AS_CLOSED: readonly { indicatorId: string; online: readonly string[]; others: readonly string[] }[] =
  [
    { indicatorId: 'city-wide', online: ['m20'], others: ['m21', 'm23'] },
    { indicatorId: 'departments-districts-wide', online: ['m34'], others: [] },
    { indicatorId: 'city-working', online: [], others: ['m23'] },
    { indicatorId: 'other-meetings', online: ['m34'], others: [] },
  ];

const same = (indicatorId: string, unitId: string, figures: Record<string, Share>): ExpectedFigure[] =>
  Object.entries(figures).map(([period, share]) => ({ indicatorId, unitId, period, official: share, live: share }));

/**
 * Worked out on paper from the remarks in `hand-worked-lines.ts`: online / in person (o/p), by quarter.
 *
 * city-wide                   Q1 Jan o 1 2 9 p 3 4; Feb o 11 p 14; Mar closed o 20 p 21 23, live o 20 22 23 p 21
 *                             Q2 o 37 39 · Q3 o 40 45 p 41 · Q4 o 46 48
 * departments-districts-wide  Q1 Jan o 24 p 25; Feb o 28 30 31 p 32; Mar o 34 · Q2 o 36 38 · Q3 o 43
 * city-working                Q1 Jan o 9 p 10; Feb o 19; Mar closed p 23, live o 23 · Q3 o 45 · Q4 p 47
 * other-meetings              Q1 Jan o 24 26 p 25 27; Feb o 28 30; Mar o 34 · Q2 o 36 38 · Q3 o 43
 * fully-online                Q1 Jan o 1 9 p 2 3 4; Feb o 11 p 14; Mar o 20 22 p 21 23 · Q2 o 37 39 · Q3 o 40 p 41 45 · Q4 o 46 48
 * sites-connected             Q1 Jan o 1 9 p 2 3 4; Feb p 11 14; Mar o 20 22 23 p 21 · Q2 o 39 p 37 · Q3 o 40 45 p 41 · Q4 o 48 p 46
 * without-health              Q1 Jan o 24 p 25; Feb o 31 p 32; Mar o 34 · Q2 o 36 38
 */
export const EXPECTED_FIGURES: readonly ExpectedFigure[] = [
  ...same('city-wide', 'city', {
    '2025-01': [3, 5],
    '2025-02': [1, 2],
    '2025-Q2': [2, 2],
    '2025-06': [1, 1],
    '2025-07': [1, 2],
    '2025-Q3': [2, 3],
    '2025-Q4': [2, 2],
    '2026-01': [1, 1],
  }),
  { indicatorId: 'city-wide', unitId: 'city', period: '2025-03', official: [1, 3], live: [3, 4] },
  { indicatorId: 'city-wide', unitId: 'city', period: '2025-Q1', official: [5, 10], live: [7, 11] },
  { indicatorId: 'city-wide', unitId: 'city', period: '2025', official: [11, 17], live: [13, 18] },

  ...same('departments-districts-wide', 'city', {
    '2025-03': [1, 1],
    '2025-Q1': [5, 7],
    '2025-Q2': [2, 2],
    '2025-Q3': [1, 1],
    '2025-Q4': [0, 0],
    '2025': [8, 10],
  }),
  // Under a district of the time stood its own meetings alone: o 24 31 36 p 25 and o 34 38 p 32.
  ...same('departments-districts-wide', 'hoankiem', { '2025-Q1': [2, 3], '2025': [3, 4] }),
  ...same('departments-districts-wide', 'badinh', { '2025-Q1': [1, 2], '2025': [2, 3] }),
  ...same('departments-districts-wide', 'phuctan', { '2025': [0, 0] }),

  { indicatorId: 'city-working', unitId: 'city', period: '2025-Q1', official: [2, 4], live: [3, 4] },
  ...same('city-working', 'city', { '2025-Q2': [0, 0], '2025-Q3': [1, 1], '2025-Q4': [0, 1] }),
  { indicatorId: 'city-working', unitId: 'city', period: '2025', official: [3, 6], live: [4, 6] },

  ...same('other-meetings', 'city', { '2025-Q1': [5, 7], '2025-Q2': [2, 2], '2025-Q3': [1, 1], '2025': [8, 10] }),

  // Laid down after March was closed: of them nothing is frozen.
  ...same('fully-online', 'city', {
    '2025-Q1': [5, 11],
    '2025-Q2': [2, 2],
    '2025-Q3': [1, 3],
    '2025-Q4': [2, 2],
    '2025': [10, 18],
  }),
  ...same('sites-connected', 'city', {
    '2025-Q1': [5, 11],
    '2025-Q2': [1, 2],
    '2025-Q3': [2, 3],
    '2025-Q4': [1, 2],
    '2025': [9, 18],
  }),
  ...same('without-health', 'city', {
    '2025-Q1': [3, 5],
    '2025-Q2': [2, 2],
    '2025-Q3': [0, 0],
    '2025': [5, 7],
  }),
];
