import type { LogVerification } from '#shared/contract/meeting-log.ts';
import type { Repositories } from '../store/repositories.ts';

/** Whether a meeting's log is as it was written, and if not, from where on. */
export const verificationOf = async (
  { log, logReading }: Pick<Repositories, 'log' | 'logReading'>,
  meetingId: string,
): Promise<LogVerification> => {
  const found = await log.verify(meetingId);
  if (found) return { intact: false, ...found };
  return { intact: true, events: await logReading.count(meetingId), head: await log.head(meetingId) };
};
