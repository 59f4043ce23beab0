import { modals } from '@mantine/modals';
import type { ReactNode } from 'react';
import { isFocusVisible } from '../keyboard/focus.ts';

export type Question = {
  title: string;
  /** What will happen, and to whom. */
  consequence: ReactNode;
  confirm: string;
  cancel: string;
  /** Stable name of the confirming button for tests. */
  testId: string;
  onConfirm: () => void;
};

/** Asks once before something that ends or mutes for others; Enter alone does nothing to them. */
export const ask = ({ title, consequence, confirm, cancel, testId, onConfirm }: Question): void => {
  modals.openConfirmModal({
    title,
    children: consequence,
    labels: { confirm, cancel },
    confirmProps: { color: 'red.9', 'data-testid': testId },
    cancelProps: { 'data-autofocus': true },
    closeButtonProps: { 'aria-label': cancel },
    returnFocus: isFocusVisible(),
    onConfirm,
  });
};
