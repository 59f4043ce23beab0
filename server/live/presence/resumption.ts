import type { LiveMeeting } from '../meeting/live-meeting.ts';
import type { LiveDeps } from '../ports.ts';
import type { Departure } from './departure.ts';

/** Goes on with a meeting that has just been taken up from its log, where a stop of the server interrupted it. */
export type Resume = (meeting: LiveMeeting) => Promise<void>;

type ResumptionDeps = Pick<LiveDeps, 'lastAlive' | 'rules' | 'clock' | 'logger'> & { departure: Departure };

/**
 * Presence ends when the server was last alive, the outage is written down, and the places of all are kept for as long as
 * the outage rule gives them to come back. A meeting that nobody was in, and that was not open, has missed nothing.
 */
export const createResumption = ({ departure, lastAlive, rules, clock, logger }: ResumptionDeps): Resume => {
  const backAt = clock();

  return async (meeting) => {
    const { actor } = meeting;
    const { phase, attendees } = actor.state;
    const there = [...attendees];
    const isOn = phase === 'open' || phase === 'paused';
    if (!meeting.isLive || (!isOn && there.length === 0)) return;

    const from = Math.max((await lastAlive()) ?? 0, actor.lastAt);
    const present = there.flatMap(([party, { presentSince }]) => (presentSince === null ? [] : [party]));
    const ended = present.map(async (party) =>
      actor.submit({ type: 'media.down', payload: { party, at: from } }, 'system'),
    );
    await Promise.all(ended);
    await actor.submit({ type: 'service.outage', payload: { from, to: backAt, parties: present } }, 'system');
    const { outageReturnMs } = await rules();
    for (const [party] of there) departure.keepPlace(meeting, party, from, outageReturnMs);
    logger.info({ meetingId: meeting.id, parties: there.length, from, backAt }, 'a meeting goes on');
  };
};
