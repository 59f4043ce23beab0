import type { HeldMeetings, PeriodReport } from '#shared/contract/period-report.ts';
import type { CountedMeeting } from '#shared/contract/register.ts';
import type { Unit } from '#shared/contract/units.ts';
import { daysOf, monthsOf } from '#shared/periods/periods.ts';
import { standingOf } from '#shared/register/standing.ts';
import { termIn } from '#shared/targets/terms.ts';
import { dayOf } from '../../calendar.ts';
import type { Trees } from '../../org/trees.ts';
import type { ClosedFigures } from '../../store/closed-figures.ts';
import type { Indicators } from '../../store/indicators.ts';
import type { RegisterReading } from '../../store/register-reading.ts';
import type { Figures } from '../../targets/figures.ts';

/** The report of a period for a unit with all below it, as the registers say now. */
export type ReadReport = (period: string, unit: Pick<Unit, 'id' | 'name'>) => Promise<PeriodReport>;

type Deps = {
  figures: Figures;
  indicators: Indicators;
  closedFigures: ClosedFigures;
  registerReading: RegisterReading;
  trees: Trees;
  clock: () => number;
};

export const createReadReport =
  ({ figures, indicators, closedFigures, registerReading, trees, clock }: Deps): ReadReport =>
  async (period, { id, name }) => {
    const now = clock();
    const days = daysOf(period);
    const known = await indicators.all();
    const [counted, meetings, units, frozen] = await Promise.all([
      figures.many(
        known.map((indicator) => ({ indicator, periods: [period] })),
        id,
      ),
      registerReading.counted(days),
      trees.through(),
      closedFigures.totals(id, monthsOf(period)),
    ]);
    const own = meetings.filter(({ organiserUnitId, day }) => units.isWithin(id, organiserUnitId, day));
    return {
      period,
      unit: { id, name },
      day: dayOf(now),
      closedMonths: [...new Set(frozen.map(({ month }) => month))].toSorted(),
      held: heldAmong(own, now),
      unsettled: own.filter((meeting) => standingOf(meeting, now) === 'unsettled').length,
      rows: known.flatMap((indicator, index) => {
        const figure = counted[index]?.[0];
        if (figure === undefined) return [];
        const term = termIn(indicator, days);
        return {
          indicatorId: indicator.id,
          name: indicator.name,
          counts: indicator.counts,
          target: term?.target ?? null,
          source: term?.source ?? '',
          official: figure.official,
          live: figure.live,
        };
      }),
    };
  };

const heldAmong = (meetings: readonly CountedMeeting[], now: number): HeldMeetings => {
  const held = meetings.filter((meeting) => standingOf(meeting, now) === 'held');
  const open = held.filter(({ secret }) => !secret);
  const inForm = (form: CountedMeeting['form']): number => open.filter((meeting) => meeting.form === form).length;
  return {
    online: inForm('truc-tuyen'),
    hybrid: inForm('ket-hop'),
    inPerson: inForm('truc-tiep'),
    secret: held.length - open.length,
  };
};
