import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { MeetingDetail } from '#shared/contract/meetings.ts';
import { isFinal } from '../api/errors.ts';
import { useMeeting } from '../api/meetings.ts';
import { MeetingSummary } from '../meetings/meeting-summary.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { usePageTitle } from '../ui/use-page-title.ts';
import { usePrincipal } from './principal.ts';
import { RouteLoading } from './route-loading.tsx';
import { ShellFrame } from './shell.tsx';

const RoomPage = lazy(async () => ({ default: (await import('../room/room-page.tsx')).RoomPage }));
const UninvitedRoomPage = lazy(async () => ({ default: (await import('../room/room-page.tsx')).UninvitedRoomPage }));
const ConsolePage = lazy(async () => ({ default: (await import('../console/console-page.tsx')).ConsolePage }));

/** One address for a meeting: what stands there depends on who looks, and on whether it is over. */
export function MeetingPage() {
  const { t } = useTranslation('common');
  const { meetingId = '' } = useParams();
  const meeting = useMeeting(meetingId);
  usePageTitle(meeting.error === null ? null : t('errors.title'));
  const principal = usePrincipal();
  if (meeting.data !== undefined) return <MeetingContent meeting={meeting.data} />;
  // Which meetings there are a room is told only of those to which it is invited: at any other it may knock.
  if (principal.kind === 'room' && isFinal(meeting.error)) {
    return (
      <Suspense fallback={<RouteLoading />}>
        <UninvitedRoomPage meetingId={meetingId} />
      </Suspense>
    );
  }
  return (
    <ShellFrame>
      {meeting.error === null ? (
        <RouteLoading />
      ) : (
        <ErrorPanel error={meeting.error} onRetry={() => void meeting.refetch()} />
      )}
    </ShellFrame>
  );
}

function MeetingContent({ meeting }: { meeting: MeetingDetail }) {
  const principal = usePrincipal();
  usePageTitle(meeting.title);
  if (!isLive(meeting)) {
    return (
      <ShellFrame>
        <MeetingSummary meeting={meeting} forRoom={principal.kind === 'room'} />
      </ShellFrame>
    );
  }
  return (
    <Suspense fallback={<RouteLoading />}>
      {meeting.standing === 'room' ? <RoomPage meeting={meeting} /> : <ConsolePage meeting={meeting} />}
    </Suspense>
  );
}

const isLive = ({ phase, standing, secret }: MeetingDetail): boolean =>
  standing !== null && !secret && (phase === 'convened' || phase === 'open' || phase === 'paused');
