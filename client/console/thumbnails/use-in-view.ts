import { useEffect, useState } from 'react';

/** Whether an element can be seen: scrolled into view, in a tab that is in front. */
export const useInView = (element: HTMLElement | null): boolean => {
  const [within, setWithin] = useState(false);
  const [inFront, setInFront] = useState(() => document.visibilityState === 'visible');
  useEffect(() => {
    if (element === null) return undefined;
    const observer = new IntersectionObserver((entries) => setWithin(entries.at(-1)?.isIntersecting ?? false));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  useEffect(() => {
    const look = () => setInFront(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return within && inFront && element !== null;
};
