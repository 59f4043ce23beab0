import { Center } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import type { MeetingDetail } from '#shared/contract/meetings.ts';
import { useMeeting } from '../api/meetings.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { RouteLoading } from './route-loading.tsx';

const RoomPage = lazy(async () => ({ default: (await import('../room/room-page.tsx')).RoomPage }));
const ConsolePage = lazy(async () => ({ default: (await import('../console/console-page.tsx')).ConsolePage }));

/** One address for a meeting: what stands there depends on who looks, and on whether it is over. */
export function MeetingPage() {
  const { meetingId = '' } = useParams();
  const meeting = useMeeting(meetingId);
  if (meeting.data !== undefined) {
    return (
      <Suspense fallback={<RouteLoading />}>
        <LivePage meeting={meeting.data} />
      </Suspense>
    );
  }
  if (meeting.error === null) return <RouteLoading />;
  return (
    <Center mih="60vh" p="md">
      <ErrorPanel error={meeting.error} onRetry={() => void meeting.refetch()} />
    </Center>
  );
}

function LivePage({ meeting }: { meeting: MeetingDetail }) {
  return meeting.standing === 'room' ? <RoomPage meeting={meeting} /> : <ConsolePage meeting={meeting} />;
}
