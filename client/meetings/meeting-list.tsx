import { Skeleton, Stack } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMeetings } from '../api/meetings.ts';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { MeetingCard } from './meeting-card.tsx';
import classes from './meeting-list.module.css';

/** The meetings of a day, in the order of their beginning. */
export function MeetingList({ day, emptyText }: { day: string; emptyText: string }) {
  const { t } = useTranslation('meetings');
  const list = useMeetings(day);
  if (list.data === undefined) {
    if (list.error !== null) return <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />;
    return <ListSkeleton />;
  }
  const meetings = list.data.meetings.toSorted((a, b) => a.startsAt - b.startsAt);
  if (meetings.length === 0) {
    return <EmptyPanel icon={<IconCalendarOff />} title={t('emptyTitle')} description={emptyText} />;
  }
  return (
    <ul className={classes.list}>
      {meetings.map((meeting) => (
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
