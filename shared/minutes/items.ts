import type { RecordedEvent } from '../contract/events.ts';
import type { AgendaItem } from '../contract/meetings.ts';

/** An item of the agenda that was taken up: its number on the agenda, and when it ran, in UTC milliseconds. */
export type ItemCourse = AgendaItem & { number: number; runs: { from: number; to: number | null }[] };

/** The items that were taken up, in the order in which they first were; one that was taken up again has several runs. */
export const itemsIn = (events: readonly RecordedEvent[], agenda: readonly AgendaItem[]): ItemCourse[] => {
  const taken = new Map<string, ItemCourse>();
  for (const { at, event } of events) {
    if (event.type === 'agenda.itemStarted') {
      const { itemId } = event.payload;
      const item = taken.get(itemId) ?? numbered(agenda, itemId);
      if (item === null) continue;
      item.runs.push({ from: at, to: null });
      taken.set(itemId, item);
    }
    if (event.type === 'agenda.itemFinished') {
      const run = taken.get(event.payload.itemId)?.runs.at(-1);
      if (run) run.to = at;
    }
  }
  return [...taken.values()];
};

const numbered = (agenda: readonly AgendaItem[], itemId: string): ItemCourse | null => {
  const index = agenda.findIndex((item) => item.itemId === itemId);
  const item = agenda[index];
  return item === undefined ? null : { ...item, number: index + 1, runs: [] };
};
