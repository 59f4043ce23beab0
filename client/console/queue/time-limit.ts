/** Speaking times that can be given with one click, in seconds; null is without a limit. */
export const TIME_LIMITS = [null, 60, 120, 180, 300, 600] as const;
export type TimeLimit = (typeof TIME_LIMITS)[number];

const KEY = 'giaoban.console.timeLimit';
const DEFAULT: TimeLimit = 180;

/** The limit used last on this computer; three minutes at first. */
export const rememberedLimit = (storage: Storage): TimeLimit => {
  const text = storage.getItem(KEY);
  const found = TIME_LIMITS.find((limit) => String(limit) === text);
  return found === undefined ? DEFAULT : found;
};

/** Keeps the limit for the next meeting on this computer. */
export const rememberLimit = (storage: Storage, limit: TimeLimit): void => storage.setItem(KEY, String(limit));
