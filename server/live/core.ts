import type { Tell } from './broadcast/audiences.ts';
import { type Turns, createTurns } from '../turns.ts';
import { type Dispatch, createDispatcher } from './gateway/dispatcher.ts';
import { type Knocking, createKnocking } from './door/knocking.ts';
import { createHandlers } from './handlers/index.ts';
import { createMediaFacts } from './media/facts.ts';
import { loadLiveMeeting } from './meeting/live-meeting.ts';
import { type LiveMeetings, createLiveMeetings } from './meeting/live-meetings.ts';
import type { LiveDeps } from './ports.ts';
import { type Departure, createDeparture } from './presence/departure.ts';
import { createEntrance } from './presence/entrance.ts';
import { createResumption } from './presence/resumption.ts';

/** The live meetings without the lines to them. */
export type Core = {
  turns: Turns;
  meetings: LiveMeetings;
  departure: Departure;
  knocking: Knocking;
  dispatch: Dispatch;
};

type CoreDeps = Omit<LiveDeps, 'io' | 'identify' | 'isSignedIn'> & {
  /** How those who are in a meeting are told. */
  tellOf: (meetingId: string) => Tell;
};

/** Builds what takes messages to their answers, and keeps the meetings that they are about. */
export const createCore = (deps: CoreDeps): Core => {
  const { media, logger, rules } = deps;
  const turns = createTurns();
  const meetings = createLiveMeetings(async (id) => {
    const meeting = await loadLiveMeeting(id, deps);
    await resume(meeting);
    await knocking.takeUp(meeting);
    return meeting;
  });
  const departure = createDeparture({ meetings, turns, rules, clock: deps.clock, logger });
  const resume = createResumption({ ...deps, departure });
  const knocking = createKnocking({ ...deps, meetings });
  const enter = createEntrance({ ...deps, meetings, departure, knocking, turns });
  const handlers = createHandlers({ ...deps, departure, turns });
  media.subscribe(createMediaFacts(meetings, logger));
  return { turns, meetings, departure, knocking, dispatch: createDispatcher({ enter, handlers, meetings, logger }) };
};
