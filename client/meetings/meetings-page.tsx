import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function MeetingsPage() {
  const { t } = useTranslation('meetings');
  return <Title order={1}>{t('title')}</Title>;
}
