import { createStore, type Store } from '../../observable/readable.ts';

/** Speaking times that can be given with one click, in seconds; null is without a limit. */
export const TIME_LIMITS = [null, 60, 120, 180, 300, 600] as const;
export type TimeLimit = (typeof TIME_LIMITS)[number];

const KEY = 'giaoban.console.timeLimit';
const AT_FIRST: TimeLimit = 180;

/** The speaking time that is given with the floor: three minutes at first, then what was chosen last on this computer. */
export const createTimeLimit = (storage: Storage): Store<TimeLimit> => {
  const text = storage.getItem(KEY);
  const remembered = TIME_LIMITS.find((limit) => String(limit) === text);
  const store = createStore<TimeLimit>(remembered === undefined ? AT_FIRST : remembered);
  store.subscribe(() => storage.setItem(KEY, String(store.get())));
  return store;
};
