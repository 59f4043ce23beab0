import type { Logger } from 'pino';
import type { RecordedEvent } from '#shared/contract/events.ts';
import { attendanceAt } from '#shared/register/attendance.ts';
import { hostedMeeting, TELLING } from '#shared/register/hosted.ts';
import type { EventLog } from '../ports.ts';
import type { RegisterProjection } from '../store/register-projection.ts';
import type { SettingsHistory } from '../store/settings.ts';

type Deps = {
  log: Pick<EventLog, 'load'>;
  settings: SettingsHistory;
  registerProjection: RegisterProjection;
  logger: Logger;
};

/** Keeps the lines of meetings convened here in step with the meetings' logs. */
export type HostedLines = {
  /** Takes up events, in the order in which it hears of them. What cannot be taken up now is at the next start. */
  onEvents(meetingId: string, events: readonly RecordedEvent[]): void;
  /** At the start: takes up what the logs have told since. */
  catchUp(): Promise<void>;
};

export const createHostedLines = ({ log, settings, registerProjection, logger }: Deps): HostedLines => {
  const follow = async (meetingId: string): Promise<void> => {
    const events = await log.load(meetingId);
    const hosted = hostedMeeting(meetingId, events);
    const logSeq = events.at(-1)?.seq;
    if (hosted === undefined || logSeq === undefined) return;
    const { endedAt } = hosted;
    const attendance =
      endedAt === null ? undefined : attendanceAt(events, (await settings.at(endedAt)).settings.attendance, endedAt);
    await registerProjection.write({ meetingId, hosted, attendance, logSeq });
  };

  const followed = async (meetingId: string): Promise<void> =>
    follow(meetingId).catch((error: unknown) =>
      logger.error({ err: error, meetingId }, 'its line of the register was not written'),
    );

  /** Meetings to be followed: what is told of one meanwhile is read with the rest of its log. */
  const waiting = new Set<string>();
  let before = Promise.resolve();
  return {
    onEvents: (meetingId, events) => {
      if (waiting.has(meetingId) || !events.some(({ event }) => TELLING.includes(event.type))) return;
      waiting.add(meetingId);
      before = before.then(async () => {
        waiting.delete(meetingId);
        await followed(meetingId);
      });
    },
    catchUp: async () => {
      for (const meetingId of await registerProjection.behind()) await followed(meetingId);
    },
  };
};
