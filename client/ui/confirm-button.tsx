import { Button, type ButtonProps } from '@mantine/core';
import { modals } from '@mantine/modals';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export type ConfirmButtonProps = ButtonProps & {
  /** The question, as the dialogue's title. */
  question: string;
  /** What will happen, and to whom. */
  consequence: ReactNode;
  /** The word on the button that does it. */
  confirm: string;
  onConfirm: () => void;
};

/** A button for what cannot be undone: it asks once, naming what will happen. */
export function ConfirmButton({ question, consequence, confirm, onConfirm, ...button }: ConfirmButtonProps) {
  const { t } = useTranslation('common');
  const ask = () =>
    modals.openConfirmModal({
      title: question,
      children: consequence,
      labels: { confirm, cancel: t('cancel') },
      confirmProps: { color: 'red' },
      closeButtonProps: { 'aria-label': t('close') },
      onConfirm,
    });
  return <Button {...button} onClick={ask} />;
}
