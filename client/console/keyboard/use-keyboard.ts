import { useEffect, useRef } from 'react';
import { letGoOfButton } from './focus.ts';
import { focusPlace, type Shortcut, shortcutOf } from './shortcuts.ts';

export type KeyboardHandlers = {
  /** Carries a shortcut out; `talk` begins here and ends with `onRelease`. */
  onShortcut: (shortcut: Shortcut) => void;
  onRelease: () => void;
};

/** An open dialog or menu keeps the keyboard for itself. */
const isOverlaid = (): boolean => document.querySelector('[role="dialog"], [role="menu"]') !== null;

/** Listens to the keyboard for as long as the console is there. */
export const useKeyboard = (handlers: KeyboardHandlers): void => {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  }, [handlers]);
  useEffect(() => {
    const release = () => latest.current.onRelease();
    const onKeyDown = (event: KeyboardEvent) => {
      if (isOverlaid()) return;
      const shortcut = shortcutOf(event, focusPlace(event.target));
      if (shortcut === undefined) return;
      event.preventDefault();
      latest.current.onShortcut(shortcut);
    };
    const onKeyUp = (event: KeyboardEvent) => {
      if (event.key === ' ') release();
    };
    const onClick = (event: MouseEvent) => {
      if (event.detail > 0) letGoOfButton();
    };
    window.addEventListener('click', onClick);
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('keyup', onKeyUp);
    // The release of a key held while the window loses the focus is never heard.
    window.addEventListener('blur', release);
    return () => {
      window.removeEventListener('click', onClick);
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('keyup', onKeyUp);
      window.removeEventListener('blur', release);
      release();
    };
  }, []);
};
