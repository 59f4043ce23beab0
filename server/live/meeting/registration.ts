import type { Logger } from 'pino';
import type { RecordedEvent } from '#shared/contract/events.ts';
import { StoreUnavailable } from '../../failures.ts';
import type { MeetingRegister } from '../../ports.ts';

/** Brings stored events into the register of meetings. The log is the truth and has them; the register may hear of them later. */
export type Registration = {
  /** Whether the register has not heard of all. */
  readonly isBehind: boolean;
  /** Tells the register these events and those that it has missed. Never rejects. */
  enter: (recorded: readonly RecordedEvent[]) => Promise<void>;
};

export const createRegistration = (meetingId: string, register: MeetingRegister, logger: Logger): Registration => {
  let missed: readonly RecordedEvent[] = [];
  return {
    get isBehind() {
      return missed.length > 0;
    },
    async enter(recorded) {
      missed = [...missed, ...recorded];
      if (missed.length === 0) return;
      try {
        await register.onEvents(meetingId, missed);
        missed = [];
      } catch (error) {
        // Of the store's trouble the store has told.
        if (error instanceof StoreUnavailable) return;
        logger.error({ err: error }, 'the register of meetings did not take up the events');
      }
    },
  };
};
