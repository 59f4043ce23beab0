import type { LogPage } from '#shared/contract/meeting-log.ts';

/** The names of all pages read so far. */
export const namesIn = (pages: readonly LogPage[] = []): LogPage['names'] =>
  Object.fromEntries(pages.flatMap(({ names }) => Object.entries(names)));
