import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { useRegisterRecord } from '../../api/register.ts';
import { usePrincipal } from '../../app/principal.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useToday } from '../../ui/use-today.ts';
import { EntryForm } from './entry-form.tsx';
import { emptyEntry, valuesOfRecord } from './values.ts';

/** Where a meeting that was held in person or elsewhere is entered. */
export function EnterPage() {
  const { t } = useTranslation('register');
  const today = useToday();
  const principal = usePrincipal();
  const grants = principal.kind === 'account' ? principal.grants : [];
  const own = grants.find(({ role }) => role === 'chair' || role === 'secretary')?.unitId ?? null;
  return (
    <>
      <PageHeader title={t('enter')} description={t('enterHelp')} />
      <EntryForm initial={emptyEntry(today, own)} record={null} />
    </>
  );
}

/** Where a line that was entered or read from a file is changed. */
export function ChangeEntryPage() {
  const { t } = useTranslation(['register', 'common']);
  const { lineId = '' } = useParams();
  const record = useRegisterRecord(lineId);
  const changeable = record.data?.mayKeep === true && record.data.origin !== 'hosted';
  if (record.data !== undefined && !changeable) return <Navigate to={`/targets/register/${lineId}`} replace />;
  return (
    <>
      <PageHeader title={t('change.title')} description={t('change.help')} />
      {record.error !== null && <ErrorPanel error={record.error} onRetry={() => void record.refetch()} />}
      {record.data === undefined && record.error === null && (
        <Skeleton height={420} radius="md" aria-label={t('common:loading')} />
      )}
      {record.data !== undefined && (
        <EntryForm key={lineId} initial={valuesOfRecord(record.data)} record={record.data} />
      )}
    </>
  );
}
