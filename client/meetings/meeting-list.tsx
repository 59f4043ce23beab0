import { Skeleton, Stack } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MeetingSummary } from '#shared/contract/meetings.ts';
import { useMeetings } from '../api/meetings.ts';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { MeetingCard } from './meeting-card.tsx';
import classes from './meeting-list.module.css';

/** The meetings of a day, in the order of their beginning. What was known stays in view while the line is down. */
export function MeetingList({ day, emptyText }: { day: string; emptyText: string }) {
  const list = useMeetings(day);
  return (
    <Stack gap="sm">
      {list.error !== null && <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />}
      {list.data !== undefined && <Cards meetings={list.data.meetings} emptyText={emptyText} />}
      {list.data === undefined && list.error === null && <ListSkeleton />}
    </Stack>
  );
}

function Cards({ meetings, emptyText }: { meetings: readonly MeetingSummary[]; emptyText: string }) {
  const { t } = useTranslation('meetings');
  if (meetings.length === 0) {
    return <EmptyPanel icon={<IconCalendarOff />} title={t('emptyTitle')} description={emptyText} />;
  }
  return (
    <ul className={classes.list}>
      {meetings
        .toSorted((a, b) => a.startsAt - b.startsAt)
        .map((meeting) => (
          <li key={meeting.id}>
            <MeetingCard meeting={meeting} />
          </li>
        ))}
    </ul>
  );
}

function ListSkeleton() {
  const { t } = useTranslation('common');
  return (
    <Stack component="output" aria-label={t('loading')}>
      {['first', 'second', 'third'].map((key) => (
        <Skeleton key={key} height={116} radius="md" />
      ))}
    </Stack>
  );
}
