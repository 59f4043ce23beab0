import { Text } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Principal } from '#shared/contract/accounts.ts';
import { useMeetings } from '../api/meetings.ts';
import { ConnectionCheck } from '../check/connection-check.tsx';
import { ComingInvitations } from '../invitations/coming-invitations.tsx';
import { RouteLoading } from '../app/route-loading.tsx';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { formatDay } from '../ui/format.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { useToday } from '../ui/use-today.ts';
import { RoomMeetingList } from './room-meeting-list.tsx';

/** The first page of a room's device: today's meetings, large, and nothing else to go wrong. */
export function RoomMeetings({ room }: { room: Extract<Principal, { kind: 'room' }> }) {
  const { t } = useTranslation('meetings');
  const today = useToday();
  const list = useMeetings(today);
  return (
    <>
      <PageHeader
        title={t('roomGreeting', { name: room.displayName })}
        description={<Text fz={20}>{formatDay(today)}</Text>}
      />
      {list.data === undefined && list.error === null && <RouteLoading />}
      {list.error !== null && <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />}
      {list.data !== undefined && list.data.meetings.length === 0 && (
        <EmptyPanel icon={<IconCalendarOff />} title={t('emptyTitle')} description={t('emptyForRoom')} />
      )}
      {list.data !== undefined && list.data.meetings.length > 0 && <RoomMeetingList meetings={list.data.meetings} />}
      <ConnectionCheck meetings={list.data?.meetings ?? []} />
      <ComingInvitations forRoom />
    </>
  );
}
