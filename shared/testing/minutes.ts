import type { AttendanceReport, AttendanceRow } from '../contract/attendance.ts';
import { DEFAULT_ATTENDANCE_RULES } from '../contract/settings.ts';
import { correctionsIn, countedFrom } from '../attendance/counted.ts';
import { measure } from '../attendance/measure.ts';
import { saidIn } from '../attendance/said.ts';
import { totalsOf } from '../attendance/totals.ts';
import type { MinutesSource } from '../minutes/source.ts';
import { isSection } from '../papers/lines.ts';
import type { Block } from '../papers/paper.ts';
import type { Run } from './run.ts';

/** The name under which a room of the sample briefing stands in its papers. */
export const unitNameOf = (roomId: string): string => `Phường ${roomId}`;

type Named = Pick<AttendanceRow, 'unitName' | 'groupName' | 'level'>;
const inSample = (roomId: string): Named => ({
  unitName: unitNameOf(roomId),
  groupName: 'Quận Ba Đình',
  level: 'commune',
});

/** What minutes are made of, from a meeting that was run in memory; `named` tells how the sheet calls a room. */
export const sourceOf = (run: Run, change: Partial<MinutesSource> = {}, named = inSample): MinutesSource => ({
  title: 'Giao ban tháng 11',
  organiserName: 'Ủy ban nhân dân Thành phố',
  form: 'truc-tuyen',
  chairId: 'chair',
  chairName: 'Nguyễn Văn An',
  secretaryName: 'Trần Thị Bình',
  deputyId: 'deputy',
  deputyName: 'Lê Văn Cường',
  events: run.log,
  state: run.state,
  report: reportOf(run, named),
  unitNames: new Map(),
  ...change,
});

const reportOf = (run: Run, named: (roomId: string) => Named): AttendanceReport => {
  const { rooms, ...measured } = measure(run.log, DEFAULT_ATTENDANCE_RULES, { until: run.now });
  const said = saidIn(run.log);
  const corrections = correctionsIn(run.log);
  const rows = rooms.map((room): AttendanceRow => {
    const made = corrections.get(room.roomId) ?? [];
    const counted = countedFrom(
      room,
      said.get(room.roomId),
      made.map(({ correction }) => correction),
    );
    return {
      ...room,
      ...named(room.roomId),
      invited: run.state.invited.has(room.roomId),
      rollCall: null,
      reply: null,
      sweep: said.get(room.roomId)?.sweep ?? null,
      counted,
      corrections: made.map(({ at, correction, reason }) => ({ at, author: 'Bình', correction, reason })),
    };
  });
  return {
    meetingId: run.state.id,
    title: 'Giao ban tháng 11',
    organiserName: 'Ủy ban nhân dân Thành phố',
    ...measured,
    rules: DEFAULT_ATTENDANCE_RULES,
    rows,
    totals: totalsOf(rows),
    logHead: 'c'.repeat(64),
  };
};

/** All words of some blocks, a line for each block or row of a table. */
export const textOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) => {
      switch (block.kind) {
        case 'paragraph':
          return [block.runs.map(({ text }) => text).join('')];
        case 'heading':
          return [block.text];
        case 'list':
          return block.items.map((runs) => runs.map(({ text }) => text).join(''));
        case 'table':
          return [block.columns.map(({ title }) => title), ...block.rows].map((row) =>
            isSection(row) ? row.section : row.join(' | '),
          );
      }
    })
    .join('\n');
