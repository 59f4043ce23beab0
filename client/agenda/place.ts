import type { AgendaItem } from '#shared/contract/meetings.ts';
import type { BoardSnapshot, MeetingView } from '#shared/contract/views.ts';

/** Where a meeting is in its agenda. */
export type Place = {
  current: AgendaItem | undefined;
  /** The first item after the current one that was not dealt with; without a current one, the first of all that was not. */
  next: AgendaItem | undefined;
  /** Of the current item, from 1; 0 without one. */
  number: number;
  count: number;
};

export const placeOf = (
  { agenda, item }: Pick<MeetingView, 'agenda' | 'item'>,
  finished: BoardSnapshot['finishedItems'] = [],
): Place => {
  const done = new Set(finished.map(({ itemId }) => itemId));
  const at = agenda.findIndex(({ itemId }) => itemId === item?.itemId);
  return {
    current: agenda[at],
    next: agenda.slice(at + 1).find(({ itemId }) => !done.has(itemId)),
    number: at + 1,
    count: agenda.length,
  };
};

/** Milliseconds spent at the running item by now (the server's clock). */
export const spentAt = ({ since, spentMs }: NonNullable<MeetingView['item']>, now: number): number =>
  spentMs + (since === null ? 0 : Math.max(0, now - since));
