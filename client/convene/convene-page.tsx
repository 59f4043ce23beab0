import { Skeleton, Stack } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useUnits } from '../api/org.ts';
import { usePrincipal } from '../app/principal.ts';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useToday } from '../ui/use-today.ts';
import { ConveneForm } from './convene-form.tsx';
import { isConvening } from './form/values.ts';

/** Where a chair or a secretary convenes a meeting, or registers a secret one. */
export function ConvenePage() {
  const { t } = useTranslation('convene');
  const principal = usePrincipal();
  const today = useToday();
  const units = useUnits(today);
  if (principal.kind !== 'account' || !principal.grants.some(isConvening)) {
    return (
      <EmptyPanel heading={1} icon={<IconLock />} title={t('notAllowed.title')} description={t('notAllowed.body')} />
    );
  }
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      {units.data !== undefined && <ConveneForm convener={principal} units={units.data.units} />}
      {units.data === undefined && units.error === null && <FormSkeleton />}
      {units.data === undefined && units.error !== null && (
        <ErrorPanel title={t('units.failed')} error={units.error} onRetry={() => void units.refetch()} />
      )}
    </>
  );
}

function FormSkeleton() {
  const { t } = useTranslation('common');
  return (
    <Stack component="output" aria-label={t('loading')}>
      <Skeleton height={260} radius="md" />
      <Skeleton height={140} radius="md" />
      <Skeleton height={420} radius="md" />
    </Stack>
  );
}
