import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function SignInPage() {
  const { t } = useTranslation('signin');
  return <Title order={1}>{t('title')}</Title>;
}
