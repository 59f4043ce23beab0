import type { Counts, Figure, Indicator } from '../contract/indicators.ts';
import type { DueReport, PaperCount, PassedCheck, RoomOperator } from '../contract/populations.ts';
import type { CountedMeeting } from '../contract/register.ts';
import type { Days } from '../periods/periods.ts';
import { dayAt } from '../periods/today.ts';
import { connectedUnits } from './connected.ts';
import { type Asked, type MeetingIndicator, verdictOf } from './in-scope.ts';
import type { UnitsThrough } from './units.ts';

/** What is counted: a register for each population. */
export type Registers = {
  meetings: readonly CountedMeeting[];
  /** Passed checks from as many days before the first day as an indicator looks back. */
  communes: readonly PassedCheck[];
  papers: readonly PaperCount[];
  reports: readonly DueReport[];
  operators: readonly RoomOperator[];
};

/**
 * What stands behind a figure: a meeting, a unit, a line of papers, a report, an operator. It has weight in the denominator;
 * `counts`: in the numerator as well (papers: all of the line).
 */
export type Member = { id: string; counts: boolean };

/** A share with what stands behind it. */
export type Counted = Figure & { members: Member[] };

/** What an indicator needs for its figure. */
export type Counting = Pick<Indicator, 'counts' | 'excludedUnitIds'>;

/**
 * The figure of an indicator over some days (the last included), at a moment and for a unit with all below it. Each unit
 * counts as it was on the day in question. Meetings, papers and reports are summed over the days; communes and operators are
 * taken as they stand on the last of them, or today where that is still to come.
 */
export const figureOf = (
  indicator: Counting,
  registers: Registers,
  units: UnitsThrough,
  days: Days,
  asked: Asked,
): Counted => {
  const { counts, excludedUnitIds } = indicator;
  const until = [days.to, dayAt(asked.now)].toSorted()[0] ?? days.to;
  const isCounted = (unitId: string, day: string): boolean =>
    units.isWithin(asked.rootUnitId, unitId, day) &&
    !excludedUnitIds.some((excluded) => units.isWithin(excluded, unitId, day));

  switch (counts.population) {
    case 'meetings':
      return ofMeetings({ counts, excludedUnitIds }, registers.meetings, units, days, asked);
    case 'communes':
      return ofCommunes(counts, registers.communes, units, until, isCounted);
    case 'papers':
      return ofPapers(registers.papers, days, isCounted);
    case 'reports':
      return ofMembers(
        registers.reports
          .filter(({ secret, dueDay }) => !secret && days.from <= dueDay && dueDay <= until)
          .filter(({ unitId, dueDay }) => isCounted(unitId, dueDay))
          .map(({ id, shared }) => ({ id, counts: shared })),
      );
    case 'operators':
      return ofMembers(
        registers.operators
          .filter(({ from, to }) => from <= until && (to === null || until <= to))
          .filter(({ unitId }) => isCounted(unitId, until))
          .map(({ id, trainedDay }) => ({ id, counts: trainedDay !== null && trainedDay <= until })),
      );
  }
};

type IsCounted = (unitId: string, day: string) => boolean;

const ofMembers = (members: Member[]): Counted => ({
  numerator: members.filter(({ counts }) => counts).length,
  denominator: members.length,
  members,
});

const ofMeetings = (
  indicator: MeetingIndicator,
  meetings: readonly CountedMeeting[],
  units: UnitsThrough,
  { from, to }: Days,
  asked: Asked,
): Counted => {
  const members: Member[] = [];
  for (const meeting of meetings) {
    if (meeting.day < from || to < meeting.day) continue;
    const verdict = verdictOf(indicator, meeting, units, asked);
    if (verdict.counts) members.push({ id: meeting.id, counts: verdict.online });
  }
  return ofMembers(members);
};

const ofCommunes = (
  { levels, withinDays }: Extract<Counts, { population: 'communes' }>,
  checks: readonly PassedCheck[],
  units: UnitsThrough,
  day: string,
  isCounted: IsCounted,
): Counted => {
  const connected = connectedUnits(checks, day, withinDays);
  const all = levels.flatMap((level) => units.unitsOfLevel(level, day)).filter((unitId) => isCounted(unitId, day));
  return ofMembers(all.map((id) => ({ id, counts: connected.has(id) })));
};

const ofPapers = (lines: readonly PaperCount[], { from, to }: Days, isCounted: IsCounted): Counted => {
  const counted = lines
    .filter(({ day }) => from <= day && day <= to)
    .filter(({ unitId, day }) => isCounted(unitId, day))
    .map(({ id, papers, keptOff, signed }) => {
      const sent = Math.max(0, papers - keptOff);
      return { id, sent, signed: Math.min(signed, sent) };
    })
    .filter(({ sent }) => sent > 0);
  return {
    numerator: counted.reduce((sum, { signed }) => sum + signed, 0),
    denominator: counted.reduce((sum, { sent }) => sum + sent, 0),
    members: counted.map(({ id, sent, signed }) => ({ id, counts: signed === sent })),
  };
};

/** Whether an indicator tells how things stand on a day (communes, operators) rather than what happened over days. */
export const isStock = ({ population }: Counts): boolean => population === 'communes' || population === 'operators';
