import { Skeleton, Stack } from '@mantine/core';
import { IconClockPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { AttendanceReport } from '#shared/contract/attendance.ts';
import { useAttendance } from '../api/attendance.ts';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Downloads } from './downloads.tsx';
import { HeldLine } from './held-line.tsx';
import { ReportBody } from './report-body.tsx';

/** Who was at a meeting, for whom, how long, and by which rule that was judged. */
export function AttendancePage() {
  const { t } = useTranslation('attendance');
  const { meetingId = '' } = useParams();
  const report = useAttendance(meetingId);
  if (report.data !== undefined) {
    return (
      <>
        {report.error !== null && <ErrorPanel error={report.error} onRetry={() => void report.refetch()} />}
        <Report report={report.data} />
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('title')} />
      {report.error === null ? (
        <ReportSkeleton />
      ) : (
        <ErrorPanel error={report.error} onRetry={() => void report.refetch()} />
      )}
    </>
  );
}

function Report({ report }: { report: AttendanceReport }) {
  const { t } = useTranslation('attendance');
  return (
    <>
      <PageHeader
        title={t('title')}
        description={
          <>
            <div>{t('headline', { meeting: report.title, organiser: report.organiserName })}</div>
            <HeldLine report={report} />
          </>
        }
      >
        <Downloads report={report} />
      </PageHeader>
      {report.openedAt === null ? (
        <EmptyPanel icon={<IconClockPause />} title={t('notOpened.title')} description={t('notOpened.body')} />
      ) : (
        <ReportBody report={report} />
      )}
    </>
  );
}

function ReportSkeleton() {
  const { t } = useTranslation('common');
  return (
    <Stack component="output" aria-label={t('loading')}>
      <Skeleton height={96} radius="md" />
      <Skeleton height={420} radius="md" />
    </Stack>
  );
}
