import { vi } from 'vitest';

/** Time goes on as always, and a test may turn it on (`vi.advanceTimersByTimeAsync`). Sockets go on as well. */
export const turnableClock = (): void => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], shouldAdvanceTime: true });
};

/** So much time passes that every connection has its whole allowance of messages again. */
export const restAllowances = async (): Promise<void> => {
  await vi.advanceTimersByTimeAsync(10_000);
};
