/** Gives mediasoup-client what it asked for by the pair of callbacks that it hands out. */
export const settle = async <T>(work: Promise<T>, done: (value: T) => void, failed: (error: Error) => void) => {
  try {
    done(await work);
  } catch (error) {
    failed(error instanceof Error ? error : new Error(String(error)));
  }
};
