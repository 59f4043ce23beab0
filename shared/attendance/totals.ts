import type { AttendanceReport, AttendanceRow, AttendanceTotals } from '../contract/attendance.ts';
import { unitLevel } from '../contract/units.ts';

type Row = Pick<AttendanceRow, 'invited' | 'groupName' | 'level' | 'rollCall' | 'sweep' | 'counted'>;

const answered = ({ rollCall, sweep }: Row): boolean =>
  rollCall !== null || (sweep !== null && sweep.answer !== 'absent');

const sum = (key: string, rows: readonly Row[]): AttendanceTotals => {
  const invited = rows.filter((row) => row.invited);
  const count = (holds: (row: Row) => boolean): number => invited.filter(holds).length;
  return {
    key,
    invited: invited.length,
    attended: count(({ counted }) => counted.attended),
    late: count(({ counted }) => counted.late),
    leftEarly: count(({ counted }) => counted.leftEarly),
    excused: count(({ counted }) => counted.excused),
    unexcused: count(({ counted }) => !counted.attended && !counted.excused),
    answered: count(answered),
    headcount: invited.reduce((all, { counted }) => all + (counted.headcount ?? 0), 0),
  };
};

/** The totals of the sheet: all, by district in the order of the rows, by level from the top. */
export const totalsOf = (rows: readonly Row[]): AttendanceReport['totals'] => {
  const byGroup = Map.groupBy(rows, ({ groupName }) => groupName);
  const byLevel = Map.groupBy(rows, ({ level }) => level);
  const levels = unitLevel.options.flatMap((level) => {
    const members = byLevel.get(level);
    return members ? [sum(level, members)] : [];
  });
  return { all: sum('', rows), byGroup: [...byGroup].map(([name, members]) => sum(name, members)), byLevel: levels };
};
