import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function AttendancePage() {
  const { t } = useTranslation('attendance');
  return <Title order={1}>{t('title')}</Title>;
}
