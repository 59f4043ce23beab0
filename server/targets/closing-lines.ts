import type { ClosingDetail, ClosingMonth } from '#shared/contract/closings.ts';
import type { Days } from '#shared/periods/periods.ts';
import { daysOf } from '#shared/periods/periods.ts';
import { standingOf } from '#shared/register/standing.ts';
import type { UnitsThrough } from '#shared/targets/units.ts';
import { dayOf } from '../calendar.ts';
import type { ClosedMonth, Closings } from '../store/closings.ts';
import type { RegisterReading, StoredLine } from '../store/register-reading.ts';

/** Months with the lines of the register that a closing has to do with, of a unit and all below it. */
export type ClosingLines = {
  months: ClosingMonth[];
  unsettled: ClosingDetail['unsettled'];
  corrections: ClosingDetail['corrections'];
};

type Deps = { closings: Closings; registerReading: RegisterReading };
type Asked = { months: readonly string[]; rootUnitId: string; units: UnitsThrough; now: number };

/** Reads how months stand: what is unsettled in them, and what was corrected after they were closed. */
export const readClosingLines = async (
  { closings, registerReading }: Deps,
  { months, rootUnitId, units, now }: Asked,
): Promise<ClosingLines> => {
  const closed = new Map((await closings.months()).map((one) => [one.month, one]));
  const linesOf = async (ids: readonly string[]): Promise<StoredLine[]> => {
    const lines = await registerReading.byIds(ids);
    return lines
      .filter(({ organiserUnitId, day }) => units.isWithin(rootUnitId, organiserUnitId, day))
      .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  };
  const unsettledOf = async (days: Days): Promise<StoredLine[]> => {
    const lines = await registerReading.counted(days);
    return linesOf(lines.filter((line) => standingOf(line, now) === 'unsettled').map(({ id }) => id));
  };
  const read = await Promise.all(
    months.map(async (month) => {
      const closing = closed.get(month);
      const days = daysOf(month);
      const unsettled = days.from <= dayOf(now) ? await unsettledOf(days) : [];
      const changed = closing ? await linesOf(await closings.changedAfter(days, closing.closedAt)) : [];
      const corrections = changed.map((line) => correctionOf(line, closing?.closedAt ?? now));
      return { month: monthOf(month, closing, now, unsettled.length, corrections.length), unsettled, corrections };
    }),
  );
  return {
    months: read.map(({ month }) => month),
    unsettled: read.flatMap(({ unsettled }) => unsettled.map(told)),
    corrections: read.flatMap(({ corrections }) => corrections),
  };
};

const monthOf = (
  month: string,
  closing: ClosedMonth | undefined,
  now: number,
  unsettled: number,
  corrections: number,
): ClosingMonth => ({
  month,
  state: closing ? 'closed' : stateOf(month, dayOf(now)),
  closedAt: closing?.closedAt ?? null,
  byName: closing?.byName ?? null,
  unsettled,
  corrections,
});

const stateOf = (month: string, today: string): 'ahead' | 'running' | 'open' => {
  const { from, to } = daysOf(month);
  if (to < today) return 'open';
  return from <= today ? 'running' : 'ahead';
};

const told = ({ id, day, title, organiserName }: StoredLine): ClosingDetail['unsettled'][number] => ({
  id,
  day,
  title,
  organiserName,
});

const correctionOf = (line: StoredLine, closedAt: number): ClosingDetail['corrections'][number] => {
  const { enteredAt, changedAt, removedAt } = line;
  if (removedAt !== null && removedAt > closedAt) return { ...told(line), what: 'removed', at: removedAt };
  return enteredAt > closedAt
    ? { ...told(line), what: 'entered', at: enteredAt }
    : { ...told(line), what: 'changed', at: changedAt };
};
