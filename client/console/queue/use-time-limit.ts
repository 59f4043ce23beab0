import { useCallback, useState } from 'react';
import { rememberedLimit, rememberLimit, type TimeLimit } from './time-limit.ts';

/** The speaking time that is given with the floor, remembered on this computer. */
export const useTimeLimit = (): [TimeLimit, (limit: TimeLimit) => void] => {
  const [limit, setLimit] = useState(() => rememberedLimit(localStorage));
  const choose = useCallback((chosen: TimeLimit) => {
    rememberLimit(localStorage, chosen);
    setLimit(chosen);
  }, []);
  return [limit, choose];
};
