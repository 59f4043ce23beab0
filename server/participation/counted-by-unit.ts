import type { Figure, Indicator } from '#shared/contract/indicators.ts';
import type { CountedMeeting } from '#shared/contract/register.ts';
import { daysOf, periodOf } from '#shared/periods/periods.ts';
import { verdictOf } from '#shared/targets/in-scope.ts';
import type { Trees } from '../org/trees.ts';
import type { RegisterReading } from '../store/register-reading.ts';
import type { Figures } from '../targets/figures.ts';

/** What was counted in quarters, by the unit that organised it and by each unit above. */
export type Tally = {
  /** Whether anything was counted of the unit. */
  has(unitId: string): boolean;
  /** What was held, and how many meetings that would count are convened. */
  of(unitId: string, quarter: string): Counted;
};

type Counted = { held: Figure; planned: number };
type Asked = { indicator: Indicator; quarters: readonly string[]; roots: readonly string[] };

/**
 * Counts an indicator's meetings in quarters (`2026-Q1`) for all units at once: as they stand officially, each for its organiser
 * and the units above on the meeting's day.
 */
export type CountedByUnit = (asked: Asked) => Promise<Tally>;

type Deps = { figures: Figures; registerReading: RegisterReading; trees: Trees; clock: () => number };

export const createCountedByUnit =
  ({ figures, registerReading, trees, clock }: Deps): CountedByUnit =>
  async ({ indicator, quarters, roots }) => {
    const through = await trees.through();
    const { counts } = indicator;
    const byUnit = new Map<string, Map<string, Counted>>();
    const at = ({ organiserUnitId, day }: Place): Counted[] =>
      [...through.lineOf(organiserUnitId, day)].map((unitId) => {
        const ofUnit = byUnit.get(unitId) ?? new Map<string, Counted>();
        byUnit.set(unitId, ofUnit);
        const quarter = periodOf(day, 'quarter');
        const counted = ofUnit.get(quarter) ?? { held: { numerator: 0, denominator: 0 }, planned: 0 };
        ofUnit.set(quarter, counted);
        return counted;
      });

    const days = quarters.map(daysOf);
    const from = days.map((one) => one.from).toSorted()[0] ?? '';
    const to =
      days
        .map((one) => one.to)
        .toSorted()
        .at(-1) ?? '';
    const meetings = await registerReading.counted({ from, to });
    const places = await placesOf(registerReading, meetings);
    const now = clock();
    for (const rootUnitId of roots) {
      for (const quarter of quarters) {
        const { members } = await figures.of({ indicator, period: quarter, unitId: rootUnitId });
        for (const member of members) {
          const place = await places(member.id);
          for (const counted of place === undefined ? [] : at(place)) {
            counted.held.denominator += 1;
            counted.held.numerator += Number(member.counts);
          }
        }
      }
      if (counts.population !== 'meetings') continue;
      for (const meeting of meetings) {
        if (meeting.state !== 'planned') continue;
        const verdict = verdictOf({ ...indicator, counts }, meeting, through, { now, rootUnitId });
        if (!verdict.counts && verdict.why === 'planned') for (const counted of at(meeting)) counted.planned += 1;
      }
    }

    return {
      has: (unitId) => byUnit.has(unitId),
      of: (unitId, quarter) =>
        byUnit.get(unitId)?.get(quarter) ?? { held: { numerator: 0, denominator: 0 }, planned: 0 },
    };
  };

type Place = Pick<CountedMeeting, 'organiserUnitId' | 'day'>;

/** Who organised a meeting and when: what a closed month has counted may have been taken out of the register since. */
const placesOf = async (registerReading: RegisterReading, meetings: readonly CountedMeeting[]) => {
  const known = new Map<string, Place>(meetings.map((meeting) => [meeting.id, meeting]));
  return async (id: string): Promise<Place | undefined> => known.get(id) ?? (await registerReading.byIds([id]))[0];
};
