import { createTell } from './broadcast/audiences.ts';
import { createCore } from './core.ts';
import { createConnections } from './gateway/connections.ts';
import { guardHandshakes } from './gateway/handshake.ts';
import { watchSessions } from './gateway/session-watch.ts';
import type { Live, LiveDeps } from './ports.ts';
import { followChange } from './presence/changed-meeting.ts';
import { createReseat } from './presence/reseat.ts';

/** Serves the live meetings on socket.io's default namespace. */
export const createLive = (deps: LiveDeps): Live => {
  const { io, directory, clock, identify, isSignedIn } = deps;
  const logger = deps.logger.child({ part: 'live' });
  const core = createCore({ ...deps, logger, tellOf: (of) => createTell(io, of) });
  const { meetings } = core;
  const reseat = createReseat({ ...core, standing: deps.standing });

  guardHandshakes(io, identify, logger);
  const connections = createConnections({ ...core, io, clock, logger });
  const sessionWatch = watchSessions({
    sessions: connections.sessions,
    isSignedIn,
    over: async (id) => connections.end(({ sessionId }) => sessionId === id, 'not-signed-in'),
    logger,
  });

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
    submit: async (meetingId, command, actor) =>
      meetings.use(meetingId, async (meeting) => {
        const outcome = await meeting.actor.submit(command, actor);
        if (outcome.ok && command.type === 'meeting.change') await followChange(meeting, reseat);
        return outcome;
      }),
    rulesChanged: async () => meetings.each(async (meeting) => meeting.rulesChanged()),
    endConnections: connections.end,
    async close() {
      sessionWatch.stop();
      connections.close();
      for (const meeting of meetings.all()) meeting.stop();
      await Promise.all(meetings.all().map(async ({ actor }) => actor.idle()));
    },
  };
};
