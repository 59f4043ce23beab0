import type { BoardRow, FigureMembers, FiguresBoard } from '#shared/contract/figures.ts';
import type { Counts } from '#shared/contract/indicators.ts';

const counts: Counts = {
  population: 'meetings',
  organiserLevels: ['city'],
  classes: [],
  reach: ['district', 'commune'],
  reachAll: true,
  wide: 'wide',
  online: { rule: 'hybrid-too' },
};

const name = { vi: 'Họp diện rộng của Thành phố', en: 'Wide meetings of the city' };

/** An indicator of November 2026 that is a little short of its 90 %. */
export const rowSample = (change: Partial<BoardRow> = {}): BoardRow => ({
  indicatorId: 'wide',
  name,
  counts,
  reportedBy: 'month',
  target: 0.9,
  source: 'Chương trình 2016–2020',
  official: { numerator: 4, denominator: 5 },
  live: { numerator: 4, denominator: 5 },
  closed: false,
  state: 'danger',
  trend: [
    { period: '2026-09', figure: { numerator: 0, denominator: 0 }, target: null },
    { period: '2026-10', figure: { numerator: 9, denominator: 10 }, target: 0.9 },
    { period: '2026-11', figure: { numerator: 4, denominator: 5 }, target: 0.9 },
  ],
  forecast: {
    held: { numerator: 4, denominator: 5 },
    planned: { numerator: 2, denominator: 2 },
    further: 3,
    past: { periods: 1, mean: 10, numerator: 9, denominator: 10 },
    numerator: 8.7,
    denominator: 10,
    reached: false,
  },
  margin: { kind: 'short', count: 3 },
  ...change,
});

/** The board of the city in November 2026. */
export const boardSample = (rows: BoardRow[] = [rowSample()]): FiguresBoard => ({
  period: '2026-11',
  unit: { id: 'city', name: 'Thành phố Hà Nội' },
  day: '2026-11-22',
  rows,
});

/** What does not count behind the figure of the sample. */
export const membersSample: FigureMembers = {
  period: '2026-11',
  unit: { id: 'city', name: 'Thành phố Hà Nội' },
  name,
  counts,
  target: 0.9,
  official: { numerator: 4, denominator: 5 },
  live: { numerator: 4, denominator: 5 },
  totals: { counted: 5, numerator: 4, denominator: 1, outside: 1 },
  view: 'outside',
  members: [
    {
      id: 'trial',
      part: 'outside',
      why: 'rehearsal',
      title: 'Chạy thử trước giao ban',
      unitName: 'Thành phố Hà Nội',
      day: '2026-11-20',
      class: 'giao-ban',
      form: 'chay-thu',
      amounts: null,
      corrected: false,
    },
  ],
};
