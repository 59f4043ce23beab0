import { useLive, useReadable } from '../../live/hooks.ts';
import { ticker } from '../../observable/ticker.ts';

/** The server's clock in milliseconds, moving. Only for small views: they render four times a second. */
export const useServerNow = (): number => {
  const { clockOffset } = useLive();
  return useReadable(ticker) + useReadable(clockOffset);
};
