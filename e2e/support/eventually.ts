import { vi } from 'vitest';

/** Waits until a check answers true; where it does not in time, the failure says what was seen last. */
export async function eventually<T>(
  what: string,
  read: () => Promise<T>,
  check: (seen: T) => boolean,
  timeout = 30_000,
): Promise<void> {
  let last: T | undefined;
  try {
    await vi.waitUntil(
      async () => {
        last = await read();
        return check(last);
      },
      { timeout, interval: 150 },
    );
  } catch (cause) {
    throw new Error(`${what}; last seen: ${JSON.stringify(last)}`, { cause });
  }
}
