import { Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useOutcomes } from '../api/outcomes.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { OutcomeLists } from './outcome-lists.tsx';

/** What came out of a meeting that is over: put right by its office until the minutes are issued. */
export function OutcomesPage() {
  const { t } = useTranslation('outcomes');
  const { meetingId = '' } = useParams();
  const { data, error, refetch } = useOutcomes(meetingId);
  return (
    <>
      <PageHeader title={t('title')} description={t('page.description')} />
      {error !== null && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && (
        <Stack component="output" aria-label={t('page.loading')}>
          <Skeleton height={140} radius="md" />
          <Skeleton height={140} radius="md" />
        </Stack>
      )}
      {data !== undefined && <OutcomeLists meetingId={meetingId} outcomes={data} />}
    </>
  );
}
