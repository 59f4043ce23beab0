import { Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { InvitedList } from '#shared/contract/invitations.ts';
import { useInvited } from '../api/invitations.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { formatMoment } from '../ui/format.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { InvitedActions } from './invited-actions.tsx';
import { InvitedBody } from './invited-body.tsx';

/** Who is invited to a meeting and who will come: for its office, and reduced to their own for the levels below. */
export function InvitedPage() {
  const { t } = useTranslation(['invitations', 'common']);
  const { meetingId = '' } = useParams();
  const list = useInvited(meetingId);
  return (
    <>
      <PageHeader title={t('title')} description={list.data && <Headline list={list.data} />}>
        {list.data && <InvitedActions list={list.data} />}
      </PageHeader>
      {list.error !== null && <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />}
      {list.data !== undefined && <InvitedBody list={list.data} />}
      {list.data === undefined && list.error === null && (
        <Stack component="output" aria-label={t('common:loading')}>
          <Skeleton height={84} radius="md" />
          <Skeleton height={420} radius="md" />
        </Stack>
      )}
    </>
  );
}

function Headline({ list }: { list: InvitedList }) {
  const { t } = useTranslation('invitations');
  return (
    <>
      <div>{t('headline', { meeting: list.title, organiser: list.organiserName })}</div>
      <div>{formatMoment(list.startsAt)}</div>
    </>
  );
}
