import type { RecordedEvent } from '#shared/contract/events.ts';
import type { LogReading } from '../store/log-reading.ts';
import type { Tasks } from '../store/tasks.ts';

/** Keeps the register of tasks in step with the meetings' logs. */
export type TaskRegister = {
  onEvents(meetingId: string, events: readonly RecordedEvent[]): Promise<void>;
  /** At the start: takes up again what all logs say of tasks; what is known already stays as it is. */
  catchUp(): Promise<void>;
};

export const createTaskRegister = (tasks: Tasks, logReading: LogReading): TaskRegister => {
  const onEvents = async (meetingId: string, events: readonly RecordedEvent[]): Promise<void> => {
    for (const { at, event } of events) {
      if (event.type === 'task.set') await tasks.set(meetingId, event.payload, at);
      else if (event.type === 'task.withdrawn') await tasks.withdraw({ meetingId, taskId: event.payload.taskId });
    }
  };
  return {
    onEvents,
    catchUp: async () => {
      for (const recorded of await logReading.everywhere(['task.set', 'task.withdrawn'])) {
        await onEvents(recorded.meetingId, [recorded]);
      }
    },
  };
};
