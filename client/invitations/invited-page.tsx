import { Button, Skeleton, Stack } from '@mantine/core';
import { IconArrowLeft, IconCalendarDown, IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { InvitedList } from '#shared/contract/invitations.ts';
import { useInvited } from '../api/invitations.ts';
import { calendarFile } from '../api/mails.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { formatMoment } from '../ui/format.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { InvitedBody } from './invited-body.tsx';

/** Who is invited to a meeting and who will come: for its office, and reduced to their own for the levels below. */
export function InvitedPage() {
  const { t } = useTranslation(['invitations', 'mails', 'common']);
  const { meetingId = '' } = useParams();
  const list = useInvited(meetingId);
  return (
    <>
      <PageHeader title={t('title')} description={list.data && <Headline list={list.data} />}>
        {(list.data?.reader === 'office' || list.data?.reader === 'room') && (
          <Button
            component="a"
            href={calendarFile(meetingId)}
            download
            variant="default"
            leftSection={<IconCalendarDown size={18} />}
          >
            {t('mails:calendar')}
          </Button>
        )}
        {list.data?.reader === 'office' && (
          <>
            <Button
              component={Link}
              to={`/meetings/${meetingId}`}
              variant="default"
              leftSection={<IconArrowLeft size={18} />}
            >
              {t('backToMeeting')}
            </Button>
            <Button
              component={Link}
              to={`/meetings/${meetingId}/mails`}
              variant="default"
              leftSection={<IconMail size={18} />}
            >
              {t('mails:open')}
            </Button>
          </>
        )}
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
