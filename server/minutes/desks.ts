import type { WorkCalendarDesk } from '../convening/work-calendar.ts';
import type { ContentStore } from '../documents/content-store.ts';
import type { Live } from '../live/index.ts';
import type { Issuers } from '../papers/issuers.ts';
import type { Papers } from '../papers/papers.ts';
import type { Repositories } from '../store/repositories.ts';
import { createTurns } from '../turns.ts';
import { createCompose } from './composing.ts';
import { createDesk, type Desk } from './desk.ts';
import type { ReadEditions } from './editions.ts';
import { createIssuingDesk, type IssuingDesk } from './issuing.ts';
import { createKeepWritten } from './keeping.ts';

type Deps = Pick<Repositories, 'paperDrafts' | 'paperNumbers' | 'issuedFiles'> & {
  papers: Papers;
  contents: ContentStore;
  issuerDesk: Issuers;
  editions: ReadEditions;
  workCalendar: Pick<WorkCalendarDesk, 'inForce'>;
  submit: Live['submit'];
  clock: () => number;
};

/** Where minutes and notices are written and where they are issued: one paper at a time is in either's hands. */
export const minutesDesks = (deps: Deps): { desk: Desk; issuingDesk: IssuingDesk } => {
  const turns = createTurns();
  const keep = createKeepWritten(deps.contents);
  return {
    desk: createDesk({ ...deps, turns }),
    issuingDesk: createIssuingDesk({ ...deps, turns, keep, compose: createCompose(deps) }),
  };
};
