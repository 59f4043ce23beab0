import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function PairingPage() {
  const { t } = useTranslation('pairing');
  return <Title order={1}>{t('title')}</Title>;
}
