import { DEFAULT_ATTENDANCE_RULES } from '#shared/contract/settings.ts';
import type { LiveMeeting } from '../meeting/live-meeting.ts';
import type { LiveMeetings } from '../meeting/live-meetings.ts';
import type { LiveDeps } from '../ports.ts';
import type { Departure } from './departure.ts';

type ResumptionDeps = Pick<LiveDeps, 'directory' | 'lastAlive' | 'clock' | 'logger'> & {
  meetings: LiveMeetings;
  departure: Departure;
};

/**
 * Goes on with the meetings that a stop of the server interrupted: presence ends when the server was last alive, the
 * outage is written down, and the places of all are kept for as long as the outage rule gives them to come back.
 */
export const createResumption = (deps: ResumptionDeps): (() => Promise<void>) => {
  const { meetings, departure, directory, lastAlive, clock, logger } = deps;

  const resume = async ({ id, actor }: LiveMeeting, aliveAt: number): Promise<void> => {
    const there = [...actor.state.attendees];
    const from = Math.max(aliveAt, actor.lastAt);
    const present = there.flatMap(([party, { presentSince }]) => (presentSince === null ? [] : [party]));
    const ended = present.map(async (party) =>
      actor.submit({ type: 'media.down', payload: { party, at: from } }, 'system'),
    );
    await Promise.all(ended);
    await actor.submit({ type: 'service.outage', payload: { from, to: clock(), parties: present } }, 'system');
    const { outageReturnMs } = DEFAULT_ATTENDANCE_RULES;
    await Promise.all(there.map(async ([party]) => departure.keepPlace(id, party, from, outageReturnMs)));
    logger.info({ meetingId: id, parties: there.length, outageMs: clock() - from }, 'a meeting goes on');
  };

  return async () => {
    const aliveAt = (await lastAlive()) ?? 0;
    const ids = await directory.unfinished();
    await Promise.all(ids.map(async (id) => meetings.use(id, async (meeting) => resume(meeting, aliveAt))));
  };
};
