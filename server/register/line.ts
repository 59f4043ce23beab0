import type { RegisterLine } from '#shared/contract/register.ts';
import { standingOf } from '#shared/register/standing.ts';
import type { StoredLine } from '../store/register-reading.ts';

/** A line as people see it at a moment: of a secret meeting its organiser, class and day. */
export const lineOf = (
  { changedAt, removedAt: _removedAt, ...line }: StoredLine,
  closings: ReadonlyMap<string, number>,
  now: number,
): RegisterLine => {
  const closedAt = closings.get(line.day.slice(0, 7));
  return {
    ...line,
    title: line.secret ? null : line.title,
    standing: standingOf(line, now),
    afterClosing: closedAt !== undefined && changedAt > closedAt,
  };
};
