import { type RefObject, useEffect } from 'react';

/** Figures on a remote control press the button in that place of a box; while somebody types they are text. */
export const useFigures = (box: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const onKey = ({ key, target }: KeyboardEvent) => {
      if (!/^[1-9]$/.test(key) || (target instanceof HTMLElement && target.closest('input, textarea'))) return;
      const button = box.current?.querySelectorAll('button')[Number(key) - 1];
      // Where a button wants two presses, it forgets the first when the focus goes elsewhere.
      button?.focus();
      button?.click();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [box]);
};
