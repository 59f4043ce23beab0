import type { MediaPlane } from '../../ports.ts';
import type { Turns } from '../flow/turns.ts';
import type { Handlers } from '../gateway/handler.ts';
import type { Departure } from '../presence/departure.ts';
import { floor } from './floor.ts';
import { hands } from './hands.ts';
import { createLeaving } from './leaving.ts';
import { createLineHandlers } from './lines.ts';
import { muting } from './muting.ts';
import { notes } from './notes.ts';
import { phases } from './phases.ts';
import { presentation } from './presentation.ts';
import { createProducerHandlers } from './producers.ts';
import { watching } from './watching.ts';

/** A handler for every message of those who sit in a meeting: a message without one does not compile. */
export const createHandlers = (deps: { media: MediaPlane; departure: Departure; turns: Turns }): Handlers => ({
  ...createLeaving(deps.departure, deps.turns),
  ...createLineHandlers(deps.media),
  ...createProducerHandlers(deps.media, deps.turns),
  ...watching,
  ...phases,
  ...hands,
  ...floor,
  ...muting,
  ...presentation,
  ...notes,
});
