import { IconFileAlert } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyPanel } from '../../ui/empty-panel.tsx';

/** The file could not be read here; elsewhere it may. */
export function Broken() {
  const { t } = useTranslation('documents');
  return <EmptyPanel icon={<IconFileAlert />} title={t('reader.broken')} description={t('reader.brokenBody')} />;
}
