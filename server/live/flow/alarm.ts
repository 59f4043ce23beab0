/** Something that is to be done at a moment, and at no moment before. */
export type Alarm = {
  /** Rings when `at` (UTC milliseconds) has come by the clock, at once where it is over; what was set before is forgotten. */
  set: (at: number, ring: () => void) => void;
  clear: () => void;
};

export const createAlarm = (clock: () => number): Alarm => {
  let timer: NodeJS.Timeout | null = null;
  const clear = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const arm = (at: number, ring: () => void): void => {
    timer = setTimeout(
      () => {
        // Timers may fire a moment early, and the clock may have been set: then the moment has not come yet.
        if (clock() < at) return arm(at, ring);
        timer = null;
        return ring();
      },
      Math.max(1, at - clock()),
    );
  };
  return {
    set(at, ring) {
      clear();
      arm(at, ring);
    },
    clear,
  };
};
