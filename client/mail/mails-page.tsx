import { Button, Loader } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { mailArchive, useMails } from '../api/mails.ts';
import { useMeeting } from '../api/meetings.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { MailsBody } from './mails-body.tsx';
import { RemindButton } from './remind-button.tsx';

/** The mails of a meeting: to whom, and what became of each. */
export function MailsPage() {
  const { t } = useTranslation('mails');
  const { meetingId = '' } = useParams();
  const meeting = useMeeting(meetingId);
  const { data, error, refetch } = useMails(meetingId);
  const undelivered = data?.mails.some(({ state }) => state !== 'delivered') ?? false;
  return (
    <>
      <PageHeader title={t('title')} description={meeting.data?.title}>
        {meeting.data?.phase === 'convened' && (data?.mails.length ?? 0) > 0 && <RemindButton meetingId={meetingId} />}
        {undelivered && (
          <Button
            component="a"
            href={mailArchive(meetingId)}
            download
            variant="default"
            leftSection={<IconDownload size={18} />}
          >
            {t('archive')}
          </Button>
        )}
      </PageHeader>
      {error !== null && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loader aria-label={t('loading')} mx="auto" />}
      {data !== undefined && <MailsBody meetingId={meetingId} list={data} />}
    </>
  );
}
