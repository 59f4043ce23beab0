import type { MeetingPaper, PaperList } from '#shared/contract/documents.ts';
import type { AgendaItem } from '#shared/contract/meetings.ts';

/** The papers of an item of the agenda; of the meeting as a whole where `itemId` is null. */
export type Section = { itemId: string | null; place: number; title: string | null; papers: readonly MeetingPaper[] };

/**
 * The papers in the order of the agenda, those of the whole meeting first. Papers of an item that has left the agenda stand with
 * the whole. Who only reads is not shown items without papers.
 */
export const sectionsOf = (agenda: readonly AgendaItem[], { papers, mayChange }: PaperList): Section[] => {
  const items = new Set(agenda.map(({ itemId }) => itemId));
  const whole = papers.filter(({ itemId }) => itemId === null || !items.has(itemId));
  const sections: Section[] = [
    { itemId: null, place: 0, title: null, papers: whole },
    ...agenda.map(({ itemId, title }, index) => ({
      itemId,
      place: index + 1,
      title,
      papers: papers.filter((paper) => paper.itemId === itemId),
    })),
  ];
  return sections.filter((section) => mayChange || section.papers.length > 0);
};
