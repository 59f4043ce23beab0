import type { Section } from '../../contract/drafts.ts';
import type { AgendaItem } from '../../contract/meetings.ts';
import type { CommentLine } from '../../meeting/state.ts';
import type { Block } from '../../papers/paper.ts';
import { heading, list, paragraph } from '../blocks.ts';
import { courseIn, type Entry, type Place } from '../course.ts';
import { type ItemCourse, itemsIn } from '../items.ts';
import { roomNames, type MinutesSource } from '../source.ts';
import { span } from '../time.ts';
import { lineOf, type NameOf, sentence } from './course-line.ts';
import { fact } from './section.ts';

/**
 * The course of the meeting by the items of its agenda: what happened before the first one, each item with its times, what
 * happened after the first one and in none.
 */
export const course = (source: MinutesSource): Section[] => {
  const { agenda, comments } = source.state;
  const nameOf = roomNames(source);
  const items = itemsIn(source.events, agenda);
  const entries = Map.groupBy(courseIn(source.events), ({ place }) => place);
  const written = Map.groupBy(comments, ({ itemId }) => placeOf(itemId, items));
  const linesAt = (place: Place) => lines(entries.get(place) ?? [], written.get(place) ?? [], nameOf);
  const outside = linesAt('outside');
  return [
    fact('course', [heading('Nội dung (theo diễn biến cuộc họp):'), ...progress(agenda, items), ...linesAt('course')], {
      mend: 'log',
    }),
    ...items.map((item) => {
      const place = `item:${item.itemId}` as const;
      return fact(place, [heading(`${item.number}. ${item.title}`), about(item, source), ...linesAt(place)], {
        mend: 'log',
      });
    }),
    ...(outside.length === 0
      ? []
      : [fact('outside', [heading('Ngoài các mục của chương trình'), ...outside], { mend: 'log' })]),
  ];
};

const placeOf = (itemId: string | null, items: readonly ItemCourse[]): Place => {
  if (itemId !== null) return `item:${itemId}`;
  return items.length === 0 ? 'course' : 'outside';
};

/** How far the meeting came through its agenda; nothing where nobody kept to one. */
const progress = (agenda: readonly AgendaItem[], items: readonly ItemCourse[]): Block[] => {
  if (items.length === 0) return [];
  const taken = new Set(items.map(({ itemId }) => itemId));
  const left = agenda.flatMap(({ itemId, title }, index) => (taken.has(itemId) ? [] : [`${index + 1}. ${title}`]));
  const done = `Cuộc họp tiến hành ${items.length}/${agenda.length} mục của chương trình.`;
  return [paragraph(left.length === 0 ? done : `${done} Chưa tiến hành: ${left.map(inSentence).join('; ')}.`)];
};

const inSentence = (title: string): string => title.replace(/[.;]$/, '');

const about = ({ runs, speaker, unitId }: ItemCourse, { unitNames }: MinutesSource): Block => {
  const times = `Thời gian: ${runs.map(({ from, to }) => span(from, to)).join('; ')}.`;
  const presenter = [speaker, unitId === null ? '' : (unitNames.get(unitId) ?? '')].filter((part) => part !== '');
  return paragraph(presenter.length === 0 ? times : `${times} Trình bày: ${presenter.join(', ')}.`);
};

const lines = (entries: readonly Entry[], comments: readonly CommentLine[], nameOf: NameOf): Block[] => [
  ...entries.map((entry) => lineOf(entry, nameOf)),
  ...(comments.length === 0
    ? []
    : [
        paragraph(`Ý kiến bằng văn bản (${comments.length}):`),
        list(comments.map(({ roomId, text }) => `${nameOf(roomId)}: ${sentence(text)}`)),
      ]),
];
