import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePrincipal } from '../app/principal.ts';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { ConveneForm } from './convene-form.tsx';
import { isConvening } from './form/values.ts';

/** Where a chair or a secretary convenes a meeting, or registers a secret one. */
export function ConvenePage() {
  const { t } = useTranslation('convene');
  const principal = usePrincipal();
  if (principal.kind !== 'account' || !principal.grants.some(isConvening)) {
    return (
      <EmptyPanel heading={1} icon={<IconLock />} title={t('notAllowed.title')} description={t('notAllowed.body')} />
    );
  }
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <ConveneForm convener={principal} />
    </>
  );
}
