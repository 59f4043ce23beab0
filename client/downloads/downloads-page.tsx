import { Loader, Text } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { MeetingDetail, Standing } from '#shared/contract/meetings.ts';
import { useMeeting } from '../api/meetings.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { IssuedPapers } from '../issuing/issued-papers.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import classes from './downloads.module.css';
import { FileLinks } from './file-links.tsx';
import { InvitationNumber } from './invitation-number.tsx';

const OFFICE: readonly (Standing | null)[] = ['chair', 'deputy', 'secretary'];

/** What of a meeting can be taken along. */
export function DownloadsPage() {
  const { t } = useTranslation('downloads');
  const { meetingId = '' } = useParams();
  const { data: meeting, error, refetch } = useMeeting(meetingId);
  return (
    <>
      <PageHeader title={t('title')} description={meeting?.title ?? ''} />
      {error !== null && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {meeting === undefined && error === null && <Loader aria-label={t('loading')} mx="auto" />}
      {meeting !== undefined && <Files meeting={meeting} />}
    </>
  );
}

function Files({ meeting: { id, standing, openedAt, endedAt } }: { meeting: MeetingDetail }) {
  const { t } = useTranslation('downloads');
  const { locale } = useLocale();
  const isOffice = OFFICE.includes(standing);
  const table = (name: 'attendance' | 'speaking' | 'votes') => (
    <FileLinks
      title={t(`${name}.title`)}
      body={t(`${name}.body`)}
      links={(['PDF', 'XLSX', 'CSV'] as const).map((format) => ({
        format,
        href: `/api/meetings/${id}/${name}.${format.toLowerCase()}?locale=${locale}`,
      }))}
    />
  );
  return (
    <>
      {endedAt !== null && <IssuedPapers meetingId={id} />}
      <div className={classes.list}>
        <FileLinks
          title={t('invitation.title')}
          body={t('invitation.body')}
          links={['PDF', 'DOCX'].map((format) => ({
            format,
            href: `/api/meetings/${id}/invitation.${format.toLowerCase()}`,
          }))}
        >
          <InvitationNumber meetingId={id} mayGive={isOffice} />
        </FileLinks>
        {openedAt === null ? (
          <Text className={classes.later}>
            <IconClock size={20} aria-hidden /> {t('later')}
          </Text>
        ) : (
          <>
            {table('attendance')}
            {table('speaking')}
            {table('votes')}
          </>
        )}
        {(isOffice || standing === 'technician') && (
          <FileLinks
            title={t('archive.title')}
            body={t('archive.body')}
            links={[{ format: 'ZIP', href: `/api/meetings/${id}/archive.zip` }]}
          />
        )}
      </div>
    </>
  );
}
