import type { Logger } from 'pino';
import type { RecordedEvent } from '#shared/contract/events.ts';
import type { LogReading } from '../store/log-reading.ts';
import type { Tasks } from '../store/tasks.ts';

/** Keeps the register of tasks in step with the meetings' logs. */
export type TaskRegister = {
  /** Takes up events, in the order in which it hears of them. What cannot be taken up now is at the next start. */
  onEvents(meetingId: string, events: readonly RecordedEvent[]): void;
  /** At the start: takes up again what all logs say of tasks; what is known already stays as it is. */
  catchUp(): Promise<void>;
};

export const createTaskRegister = (tasks: Tasks, logReading: LogReading, logger: Logger): TaskRegister => {
  const takeUp = async (meetingId: string, { at, event }: RecordedEvent): Promise<void> => {
    if (event.type === 'task.set') await tasks.set(meetingId, event.payload, at);
    else if (event.type === 'task.withdrawn') await tasks.withdraw({ meetingId, taskId: event.payload.taskId });
  };

  let before = Promise.resolve();
  return {
    onEvents: (meetingId, events) => {
      const concerned = events.filter(({ event }) => event.type === 'task.set' || event.type === 'task.withdrawn');
      if (concerned.length === 0) return;
      before = before
        .then(async () => {
          for (const recorded of concerned) await takeUp(meetingId, recorded);
        })
        .catch((error: unknown) => logger.error({ err: error, meetingId }, 'tasks could not be taken up'));
    },
    catchUp: async () => {
      for (const recorded of await logReading.everywhere(['task.set', 'task.withdrawn'])) {
        await takeUp(recorded.meetingId, recorded);
      }
    },
  };
};
