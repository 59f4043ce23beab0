import { useEffect } from 'react';
import { useLive } from '../live/hooks.ts';

/** Tells the session at which size a stream is shown, so that the layer that is received fits. */
export const useShownSize = (element: HTMLElement | null, consumerId: string): void => {
  const session = useLive();
  useEffect(() => {
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) session.setSize(consumerId, entry.contentRect.width, entry.contentRect.height);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [session, element, consumerId]);
};
