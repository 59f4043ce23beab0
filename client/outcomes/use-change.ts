import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { type OutcomeChange, useChangeOutcomes } from '../api/outcomes.ts';
import { useErrorSentence } from '../api/use-error-sentence.ts';

/** Changes a conclusion or a task. Answers whether it was taken; where not, says why. */
export function useChange(meetingId: string): (change: OutcomeChange) => Promise<boolean> {
  const { t } = useTranslation('common');
  const sentence = useErrorSentence();
  const { mutateAsync } = useChangeOutcomes(meetingId);
  return async (change) => {
    try {
      await mutateAsync(change);
      return true;
    } catch (error) {
      const closeButtonProps = { 'aria-label': t('close') };
      notifications.show({ color: 'red', title: t('errors.title'), message: sentence(error), closeButtonProps });
      return false;
    }
  };
}
