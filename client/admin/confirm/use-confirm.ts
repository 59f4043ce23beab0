import { modals } from '@mantine/modals';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useErrorSentence } from '../../api/use-error-sentence.ts';

export type Question = {
  title: string;
  /** What will happen, to whom. */
  body: string;
  /** The button that does it. */
  label: string;
  act: () => Promise<unknown>;
};

/** Doing something for others: asked once, and told where it failed. */
export function useConfirm() {
  const { t } = useTranslation('common');
  const sentence = useErrorSentence();

  const run = async (act: () => Promise<unknown>, done?: string): Promise<void> => {
    const closeButtonProps = { 'aria-label': t('close') };
    try {
      await act();
      if (done !== undefined) notifications.show({ message: done, closeButtonProps });
    } catch (error) {
      notifications.show({ color: 'red', title: t('errors.title'), message: sentence(error), closeButtonProps });
    }
  };

  return {
    /** Does it at once; says when it is done, or why not. */
    attempt: (act: () => Promise<unknown>, done: string) => void run(act, done),
    confirm: ({ title, body, label, act }: Question) =>
      modals.openConfirmModal({
        title,
        children: body,
        labels: { confirm: label, cancel: t('cancel') },
        confirmProps: { color: 'red' },
        cancelProps: { 'data-autofocus': true },
        closeButtonProps: { 'aria-label': t('close') },
        onConfirm: () => void run(act),
      }),
  };
}
