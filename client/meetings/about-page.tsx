import { useParams } from 'react-router';
import { RouteLoading } from '../app/route-loading.tsx';
import { useMeeting } from '../api/meetings.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { OfficeSummary } from './office-summary.tsx';

/** What a meeting is, for those who prepare it and those who look back at it. */
export function AboutPage() {
  const { meetingId = '' } = useParams();
  const meeting = useMeeting(meetingId);
  if (meeting.data !== undefined) return <OfficeSummary meeting={meeting.data} onDesk />;
  return meeting.error === null ? (
    <RouteLoading />
  ) : (
    <ErrorPanel error={meeting.error} onRetry={() => void meeting.refetch()} />
  );
}
