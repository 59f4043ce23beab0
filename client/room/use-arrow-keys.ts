import { useEffect, type RefObject } from 'react';

const STEPS: ReadonlyMap<string, 1 | -1> = new Map([
  ['ArrowRight', 1],
  ['ArrowDown', 1],
  ['ArrowLeft', -1],
  ['ArrowUp', -1],
]);

const stopsIn = (box: HTMLElement): HTMLElement[] => [
  ...box.querySelectorAll<HTMLElement>('button:not([disabled]), input:not([disabled])'),
];

/** Within a field the caret has left and right for itself; a list has all four. */
const keepsKey = (target: EventTarget | null, key: string): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('select, textarea')) return true;
  return target.closest('input') !== null && (key === 'ArrowLeft' || key === 'ArrowRight');
};

/**
 * Moves the focus among the buttons and fields of a box with the arrow keys, from wherever it was: a remote control has no
 * tabulator, and a page that nobody has touched has no focus.
 */
export const useArrowKeys = (box: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = STEPS.get(event.key);
      if (!step || !box.current || keepsKey(event.target, event.key)) return;
      const stops = stopsIn(box.current);
      const at = stops.findIndex((stop) => stop === document.activeElement);
      const next = at < 0 ? 0 : (at + step + stops.length) % stops.length;
      stops[next]?.focus();
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [box]);
};
