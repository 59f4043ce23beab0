import { createTell } from './broadcast/audiences.ts';
import { createTurns } from './flow/turns.ts';
import { createConnections } from './gateway/connections.ts';
import { createDispatcher } from './gateway/dispatcher.ts';
import { guardHandshakes } from './gateway/handshake.ts';
import { createHandlers } from './handlers/index.ts';
import { createMediaFacts } from './media/facts.ts';
import { loadLiveMeeting } from './meeting/live-meeting.ts';
import { createLiveMeetings } from './meeting/live-meetings.ts';
import type { Live, LiveDeps } from './ports.ts';
import { createDeparture } from './presence/departure.ts';
import { createEntrance } from './presence/entrance.ts';
import { createResumption } from './presence/resumption.ts';

/** Serves the live meetings on socket.io's default namespace. */
export const createLive = (deps: LiveDeps): Live => {
  const { io, directory, media, clock, identify } = deps;
  const logger = deps.logger.child({ part: 'live' });
  const turns = createTurns();
  const meetings = createLiveMeetings(async (id) => {
    const meeting = await loadLiveMeeting(id, { ...deps, logger, tellOf: (of) => createTell(io, of) });
    await resume(meeting);
    return meeting;
  });
  const departure = createDeparture(meetings, turns, logger);
  const resume = createResumption({ ...deps, logger, departure });
  const enter = createEntrance({ ...deps, meetings, departure, turns });
  const handlers = createHandlers({ media, departure, turns });
  const dispatch = createDispatcher({ enter, handlers, meetings, logger });

  media.subscribe(createMediaFacts(meetings, logger));
  guardHandshakes(io, identify, logger);
  const connections = createConnections({ io, dispatch, departure, meetings, turns, clock, logger });

  return {
    openMeetings: () =>
      meetings.all().filter(({ actor: { state } }) => state.phase === 'open' || state.phase === 'paused').length,
    isPresent: (meetingId, party) =>
      meetings.all().some(({ id, seats }) => id === meetingId && seats.of(party) !== undefined),
    async resume() {
      const ids = await directory.unfinished();
      // Whoever takes a meeting up goes on with it; those that are open stay.
      await Promise.all(ids.map(async (id) => meetings.use(id, async () => undefined)));
    },
    convene: async (meetingId, command, actor) =>
      meetings.use(meetingId, async (meeting) => meeting.actor.submit(command, actor)),
    endConnections: connections.end,
    async close() {
      connections.close();
      for (const meeting of meetings.all()) meeting.stop();
      await Promise.all(meetings.all().map(async ({ actor }) => actor.idle()));
    },
  };
};
