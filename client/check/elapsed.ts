/** Resolves after so many milliseconds; rejects as soon as the signal says that nobody waits any more. */
export const elapsed = async (ms: number, signal: AbortSignal): Promise<void> => {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const stop = () => reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
  const timer = setTimeout(resolve, ms);
  signal.addEventListener('abort', stop, { once: true });
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
};
