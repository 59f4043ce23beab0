import { Center, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Stands where a page will be, while its code or the session is on its way. */
export function RouteLoading() {
  const { t } = useTranslation('common');
  return (
    <Center component="output" mih="60vh" aria-label={t('loading')}>
      <Loader />
    </Center>
  );
}
