import { Button, Text } from '@mantine/core';
import { useRovingIndex } from '@mantine/hooks';
import { IconFiles } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeetingSummary } from '#shared/contract/meetings.ts';
import { formatTime } from '../ui/format.ts';
import { PhaseBadge } from './phase-badge.tsx';
import { RehearsalBadge } from './rehearsal-badge.tsx';
import { liveFirst } from './live-first.ts';
import { wayIn } from './way-in.ts';
import classes from './room-meeting-list.module.css';

/** Large lines, one a meeting, that are links as a whole. The arrow keys move between them; the first has the focus. */
export function RoomMeetingList({ meetings }: { meetings: readonly MeetingSummary[] }) {
  const { t } = useTranslation(['meetings', 'documents']);
  const lines = liveFirst(meetings);
  const roving = useRovingIndex({ total: lines.length, orientation: 'vertical' });
  const first = useRef<HTMLUListElement>(null);
  useEffect(() => first.current?.querySelector('a')?.focus({ preventScroll: true }), []);
  return (
    <>
      <ul className={classes.list} ref={first}>
        {lines.map((meeting, index) => (
          <li key={meeting.id}>
            <Link
              to={`/meetings/${meeting.id}`}
              className={classes.line}
              data-testid="way-in"
              {...roving.getItemProps({ index })}
            >
              <span className={classes.time}>{formatTime(meeting.startsAt)}</span>
              <span className={classes.facts}>
                <span className={classes.title}>{meeting.title ?? t('secretTitle')}</span>
                <span className={classes.organiser}>{meeting.organiserName}</span>
              </span>
              <RehearsalBadge form={meeting.form} size="xl" />
              <PhaseBadge phase={meeting.phase} size="xl" />
              {wayIn(meeting)?.live === true && <span className={classes.enter}>{t('actions.enter')}</span>}
            </Link>
            {!meeting.secret && (
              <Button
                component={Link}
                to={`/meetings/${meeting.id}/papers`}
                variant="default"
                size="lg"
                mt="xs"
                leftSection={<IconFiles size={22} aria-hidden />}
                aria-label={t('documents:openOn', { title: meeting.title ?? '' })}
              >
                {t(meeting.phase === 'closed' ? 'documents:openWithIssued' : 'documents:open')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Text mt="lg" fz={18} c="var(--ink-soft)">
        {t('roomHint')}
      </Text>
    </>
  );
}
