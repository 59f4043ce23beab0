import { useEffect, type RefObject } from 'react';

const STEPS: ReadonlyMap<string, 1 | -1> = new Map([
  ['ArrowRight', 1],
  ['ArrowDown', 1],
  ['ArrowLeft', -1],
  ['ArrowUp', -1],
]);

const buttonsIn = (box: HTMLElement): HTMLElement[] => [...box.querySelectorAll<HTMLElement>('button:not([disabled])')];

/**
 * Moves the focus among the buttons of a box with the arrow keys, from wherever it was: a remote control has no
 * tabulator, and a page that nobody has touched has no focus. Fields and lists keep their arrows.
 */
export const useArrowKeys = (box: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = STEPS.get(event.key);
      const target = event.target;
      if (!step || !box.current || (target instanceof HTMLElement && target.closest('input, select, textarea'))) return;
      const buttons = buttonsIn(box.current);
      const at = buttons.findIndex((button) => button === document.activeElement);
      const next = at < 0 ? 0 : (at + step + buttons.length) % buttons.length;
      buttons[next]?.focus();
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [box]);
};
