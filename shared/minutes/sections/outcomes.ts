import type { Section } from '../../contract/drafts.ts';
import type { AgendaItem } from '../../contract/meetings.ts';
import type { ConclusionLine, MeetingState } from '../../meeting/state.ts';
import type { Block } from '../../papers/paper.ts';
import { column, heading, italic, list, paragraph } from '../blocks.ts';
import type { MinutesSource } from '../source.ts';
import { dateOnPaper } from '../time.ts';
import { fact } from './section.ts';
import { sentence } from './course-line.ts';

/**
 * What the chair concluded, by the items of the agenda, below a heading where the paper wants one. A place for what the
 * secretary writes also where the log has nothing of it.
 */
export const conclusions = ({ conclusions: written, agenda }: MeetingState, head: Block[]): Section => {
  const standing = written.filter(({ withdrawn }) => !withdrawn);
  const byItem = Map.groupBy(standing, ({ itemId }) => itemId);
  const blocks = [...byItem].flatMap(([itemId, lines]) => [...aboutItem(agenda, itemId), textOf(lines)]);
  return fact('conclusions', [...head, ...blocks]);
};

const aboutItem = (agenda: readonly AgendaItem[], itemId: string | null): Block[] => {
  const index = agenda.findIndex((item) => item.itemId === itemId);
  const item = agenda[index];
  return item === undefined ? [] : [paragraph(italic(`Về mục ${index + 1}, ${item.title}:`))];
};

const textOf = (lines: readonly ConclusionLine[]): Block => list(lines.map(({ text }) => sentence(text)));

/**
 * The work that was given: what, who leads, who coordinates, by when (Decision 45/2018/QĐ-TTg). None where none was given.
 */
export const tasks = ({ state, unitNames }: MinutesSource): Section[] => {
  const standing = state.tasks.filter(({ withdrawn }) => !withdrawn);
  if (standing.length === 0) return [];
  const nameOf = (unitId: string): string => unitNames.get(unitId) ?? '';
  const table: Block = {
    kind: 'table',
    columns: [
      column('TT', 1, 'center'),
      column('Nhiệm vụ', 6),
      column('Đơn vị chủ trì', 3),
      column('Đơn vị phối hợp', 4),
      column('Thời hạn', 2.6, 'center'),
    ],
    rows: standing.map(({ text, leadUnitId, coordinatingUnitIds, dueDay }, index) => [
      String(index + 1),
      text,
      nameOf(leadUnitId),
      coordinatingUnitIds.map(nameOf).join(', '),
      dueDay === null ? '' : dateOnPaper(dueDay),
    ]),
  };
  return [fact('tasks', [heading('Nhiệm vụ được giao'), table])];
};

/** Units that conclusions, tasks and the agenda speak of, whose names must be known. */
export const unitsNamed = ({ tasks: given, agenda }: MeetingState): string[] => [
  ...new Set([
    ...given.flatMap(({ leadUnitId, coordinatingUnitIds }) => [leadUnitId, ...coordinatingUnitIds]),
    ...agenda.flatMap(({ unitId }) => (unitId === null ? [] : [unitId])),
  ]),
];
