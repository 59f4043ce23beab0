import { IconListDetails } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { ImportLink } from './import/import-link.tsx';

/** Every meeting, wherever it was held. */
export function RegisterPage() {
  const { t } = useTranslation('register');
  return (
    <>
      <PageHeader title={t('title')}>
        <ImportLink />
      </PageHeader>
      <EmptyPanel icon={<IconListDetails />} title={t('empty.title')} description={t('empty.body')} />
    </>
  );
}
