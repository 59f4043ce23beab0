import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function ConvenePage() {
  const { t } = useTranslation('convene');
  return <Title order={1}>{t('title')}</Title>;
}
