import { useEffect, useEffectEvent } from 'react';

/** Escape leaves the reader, and nothing else that is open under it. */
export function useEscape(onEscape: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onEscape();
  });
  useEffect(() => {
    const heard = (event: KeyboardEvent) => onKey(event);
    globalThis.addEventListener('keydown', heard, true);
    return () => globalThis.removeEventListener('keydown', heard, true);
  }, []);
}
