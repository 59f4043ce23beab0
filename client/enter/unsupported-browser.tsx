import { IconBrowserX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyPanel } from '../ui/empty-panel.tsx';

/** A browser without WebRTC: nothing can be done here but to take another. */
export function UnsupportedBrowser() {
  const { t } = useTranslation('enter');
  return (
    <main>
      <EmptyPanel icon={<IconBrowserX />} title={t('unsupported.title')} description={t('unsupported.body')} />
    </main>
  );
}
