import type { Turns } from '../../turns.ts';
import type { Handlers } from '../gateway/handler.ts';
import type { Departure } from '../presence/departure.ts';
import type { LiveDeps } from '../ports.ts';
import { agenda } from './agenda.ts';
import { createChargeHandlers } from './charge.ts';
import { createCommentHandlers } from './comments.ts';
import { corrections } from './corrections.ts';
import { createDoorHandlers } from './door.ts';
import { floor } from './floor.ts';
import { hands } from './hands.ts';
import { createLeaving } from './leaving.ts';
import { createLineHandlers } from './lines.ts';
import { muting } from './muting.ts';
import { notes } from './notes.ts';
import { createOutcomeHandlers } from './outcomes.ts';
import { phases } from './phases.ts';
import { presentation } from './presentation.ts';
import { createProducerHandlers } from './producers.ts';
import { createRollCallHandlers } from './roll-call.ts';
import { sweep } from './sweep.ts';
import { createTextHandlers } from './texts.ts';
import { votes } from './votes.ts';
import { watching } from './watching.ts';

type HandlersDeps = Pick<
  LiveDeps,
  'media' | 'clock' | 'directory' | 'personalNames' | 'rollCallAnswers' | 'standing' | 'mayBeDeputy'
> & {
  departure: Departure;
  turns: Turns;
};

/** A handler for every message of those who sit in a meeting: a message without one does not compile. */
export const createHandlers = (deps: HandlersDeps): Handlers => ({
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
  ...createRollCallHandlers(deps),
  ...sweep,
  ...corrections,
  ...createChargeHandlers(deps),
  ...createDoorHandlers(deps.departure, deps.turns),
  ...createTextHandlers(deps),
  ...agenda,
  ...votes,
  ...createCommentHandlers(deps),
  ...createOutcomeHandlers(deps),
});
