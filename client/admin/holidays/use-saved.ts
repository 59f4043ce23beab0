import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';

/** Says that the holidays are saved. */
export function useSaved(): () => void {
  const { t } = useTranslation(['adminHolidays', 'common']);
  return () => {
    notifications.show({ message: t('saved'), closeButtonProps: { 'aria-label': t('common:close') } });
  };
}
