import { Button, Center } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { bootOfPage } from '../api/boot.ts';
import { EmptyPanel } from '../ui/empty-panel.tsx';

/** What stands instead of a page that failed while it was drawn. The browser's console has the cause. */
export function ErrorPage() {
  const { t } = useTranslation('common');
  const phone = bootOfPage()?.supportPhone ?? null;
  return (
    <Center component="main" mih="100vh" p="md">
      <EmptyPanel
        heading={1}
        icon={<IconAlertTriangle />}
        title={t('errors.title')}
        description={
          <>
            {t('errors.unexpected')}
            {phone !== null && <strong> {t('errors.support', { phone })}</strong>}
          </>
        }
      >
        <Button onClick={() => window.location.reload()}>{t('errors.reload')}</Button>
      </EmptyPanel>
    </Center>
  );
}
