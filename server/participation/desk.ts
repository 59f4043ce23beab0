import type { Principal } from '#shared/contract/accounts.ts';
import {
  PARTICIPATION_PAGE,
  type ParticipationFacet,
  type ParticipationLine,
  type ParticipationSums,
  type ParticipationTable,
  type UnitParticipation,
} from '#shared/contract/participation.ts';
import { unitLevel, type UnitLevel } from '#shared/contract/units.ts';
import { type Days, daysOf } from '#shared/periods/periods.ts';
import { NOTHING } from '#shared/targets/participation.ts';
import { Refused } from '../refused.ts';
import type { ParticipationReading } from '../store/participation.ts';
import type { Units } from '../store/units.ts';
import type { ReadableUnits, UnitInSpan } from './readable-units.ts';

/** First and last month, `YYYY-MM`. */
type Span = { from: string; to: string };

/** What units did in the meetings to which they were invited, for those who read the figures of the units. */
export type ParticipationDesk = {
  /** The units of a level in a span, in the order of the tree, each with its sums. */
  table(principal: Principal, span: Span, level: UnitLevel): Promise<ParticipationTable>;
  /** A page of a unit's meetings. What may not be read is not there. */
  ofUnit(
    principal: Principal,
    unitId: string,
    asked: Span & { only?: ParticipationFacet | undefined; skip: number },
  ): Promise<UnitParticipation>;
};

type Deps = { readableUnits: ReadableUnits; participation: ParticipationReading; units: Units };

export const createParticipationDesk = ({ readableUnits, participation, units }: Deps): ParticipationDesk => ({
  table: async (principal, span, level) => {
    const days = daysIn(span);
    const readable = await readableUnits(principal, days);
    const sums = await participation.sums(span.from, span.to);
    const found = new Set(readable.map(({ unit }) => unit.level));
    return {
      ...span,
      level,
      levels: unitLevel.options.filter((one) => found.has(one)),
      lines: readable
        .filter(({ unit }) => unit.level === level)
        .map((one) => lineOf(one, sums.get(one.unit.id) ?? NOTHING, days)),
    };
  },

  ofUnit: async (principal, unitId, { from, to, only, skip }) => {
    const days = daysIn({ from, to });
    const found = (await readableUnits(principal, days)).find(({ unit }) => unit.id === unitId);
    if (found === undefined) throw new Refused('not-found');
    const sums = await participation.sums(from, to, unitId);
    const { meetings, total } = await participation.meetingsOf(unitId, { days, only, skip, most: PARTICIPATION_PAGE });
    const named = meetings.map(async ({ organiserUnitId, ...meeting }) => ({
      ...meeting,
      organiserName: (await units.named(organiserUnitId, meeting.day))?.name ?? '',
    }));
    return {
      from,
      to,
      line: lineOf(found, sums.get(unitId) ?? NOTHING, days),
      meetings: await Promise.all(named),
      total,
    };
  },
});

const daysIn = ({ from, to }: Span): Days => ({ from: daysOf(from).from, to: daysOf(to).to });

const lineOf = ({ unit, group, lastDay }: UnitInSpan, sums: ParticipationSums, days: Days): ParticipationLine => ({
  ...sums,
  unitId: unit.id,
  name: unit.name,
  groupId: group.id,
  groupName: group.name,
  phone: unit.phone,
  lastDay: lastDay === days.to ? null : lastDay,
});
