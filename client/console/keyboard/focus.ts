/** Whether the focus is shown: who works with the keyboard wants it back where it was, who uses the mouse does not. */
export const isFocusVisible = (): boolean => document.activeElement?.matches(':focus-visible') ?? false;

/**
 * Lets go of a button that was clicked with the mouse: otherwise the Space key, which is held to talk, would press it
 * again. The place in the order of the Tab key stays.
 */
export const letGoOfButton = (): void => {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.matches('button, a')) activeElement.blur();
};
