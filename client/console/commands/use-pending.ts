import { useCallback, useRef, useState } from 'react';

/** Whether a command waits for its answer, and a function that runs it unless it already does. */
export const usePending = (command: () => Promise<unknown>): [boolean, () => void] => {
  const [pending, setPending] = useState(false);
  const busy = useRef(false);
  const run = useCallback(() => {
    if (busy.current) return;
    busy.current = true;
    setPending(true);
    void command().finally(() => {
      busy.current = false;
      setPending(false);
    });
  }, [command]);
  return [pending, run];
};
