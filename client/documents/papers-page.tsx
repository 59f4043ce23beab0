import { Button, Skeleton, Stack, Text } from '@mantine/core';
import { IconArrowLeft, IconFiles } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { PaperList } from '#shared/contract/documents.ts';
import type { MeetingDetail } from '#shared/contract/meetings.ts';
import { usePapers, usePapersChanged } from '../api/documents.ts';
import { useMeeting } from '../api/meetings.ts';
import { IssuedPapers } from '../issuing/issued-papers.tsx';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { PaperSection } from './list/paper-section.tsx';
import { PapersDue } from './papers-due.tsx';
import { sectionsOf } from './sections.ts';
import { formatSize } from './size.ts';
import { UploadList } from './upload/upload-list.tsx';
import { useUploads } from './upload/use-uploads.ts';

/** The papers of a meeting: to be read, and for those who prepare it to be brought. */
export function PapersPage() {
  const { t } = useTranslation('documents');
  const { meetingId = '' } = useParams();
  const meeting = useMeeting(meetingId);
  const papers = usePapers(meetingId);
  const error = meeting.error ?? papers.error;
  const isOver = meeting.data !== undefined && meeting.data.endedAt !== null;
  const retry = () => void Promise.all([meeting.refetch(), papers.refetch()]);
  return (
    <>
      <PageHeader title={t('title')} description={meeting.data?.title}>
        {meeting.data?.standing === 'room' && (
          <Button
            component={Link}
            to={`/meetings/${meetingId}`}
            variant="default"
            leftSection={<IconArrowLeft size={18} />}
          >
            {t('backToMeeting')}
          </Button>
        )}
      </PageHeader>
      {isOver && <IssuedPapers meetingId={meetingId} />}
      {error !== null && <ErrorPanel error={error} onRetry={retry} />}
      {meeting.data !== undefined && papers.data !== undefined ? (
        <Papers meeting={meeting.data} list={papers.data} />
      ) : (
        error === null && <Waiting />
      )}
    </>
  );
}

function Papers({ meeting, list }: { meeting: MeetingDetail; list: PaperList }) {
  const { t } = useTranslation('documents');
  const changed = usePapersChanged(meeting.id);
  const uploads = useUploads(() => void changed());
  if (!list.mayChange && list.papers.length === 0) {
    return <EmptyPanel icon={<IconFiles />} title={t('emptyForReader.title')} description={t('emptyForReader.body')} />;
  }
  return (
    <>
      {list.mayChange && (
        <Text c="var(--ink-soft)" mb="md">
          {t('limits', { size: formatSize(list.mostBytes) })}
        </Text>
      )}
      <PapersDue meeting={meeting} list={list} />
      <UploadList uploads={uploads} />
      <Stack gap="lg">
        {sectionsOf(meeting.agenda, list).map((section) => (
          <PaperSection
            key={section.itemId ?? ''}
            meetingId={meeting.id}
            section={section}
            list={list}
            uploads={uploads}
          />
        ))}
      </Stack>
    </>
  );
}

function Waiting() {
  const { t } = useTranslation('documents');
  return (
    <Stack component="output" aria-label={t('loading')}>
      <Skeleton height={120} radius="md" />
      <Skeleton height={120} radius="md" />
    </Stack>
  );
}
