import { Card, Group, Text, Title } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingSummary } from '#shared/contract/meetings.ts';
import { formatTime } from '../ui/format.ts';
import classes from './meeting-card.module.css';
import { DeskLink } from './desk-link.tsx';
import { MeetingActions } from './meeting-actions.tsx';
import { PhaseBadge } from './phase-badge.tsx';
import { RehearsalBadge } from './rehearsal-badge.tsx';

/** One meeting of the list: when, what, whose, in which state, and the way in. */
export function MeetingCard({ meeting }: { meeting: MeetingSummary }) {
  const { t } = useTranslation('meetings');
  return (
    <Card withBorder radius="md" component="article" className={classes.card} data-live={isLive(meeting)}>
      <div className={classes.time}>
        {meeting.secret ? (
          <Text c="var(--ink-soft)">{t('wholeDay')}</Text>
        ) : (
          <>
            <time className={classes.start}>{formatTime(meeting.startsAt)}</time>
            <Text component="time" c="var(--ink-soft)">
              – {formatTime(meeting.endsAt)}
            </Text>
          </>
        )}
      </div>
      <div className={classes.facts}>
        <Group gap="xs" mb={4}>
          <PhaseBadge phase={meeting.phase} />
          <RehearsalBadge form={meeting.form} />
          <Facets meeting={meeting} />
        </Group>
        <Title order={2} size="h4" className={classes.title}>
          {meeting.secret && <IconLock size={18} aria-hidden />} {meeting.title ?? t('secretTitle')}
        </Title>
        <Text c="var(--ink-soft)">
          {meeting.organiserName}
          {meeting.chairName !== null && ` · ${t('chair')}: ${meeting.chairName}`}
        </Text>
        {meeting.secret && <Text c="var(--ink-soft)">{t('secretNote')}</Text>}
      </div>
      <Group gap="sm">
        <DeskLink meeting={meeting} />
        <MeetingActions meeting={meeting} />
      </Group>
    </Card>
  );
}

function Facets({ meeting }: { meeting: MeetingSummary }) {
  const { t } = useTranslation('meetings');
  const facets = [
    t(`classes.${meeting.class}`),
    meeting.form === null || meeting.form === 'chay-thu' ? null : t(`forms.${meeting.form}`),
    meeting.wide ? t('wide') : null,
    meeting.secret ? null : t('invited', { count: meeting.invitedCount }),
  ].filter((facet) => facet !== null);
  return (
    <Text size="sm" c="var(--ink-soft)">
      {facets.map((facet, index) => (
        <Fragment key={facet}>
          {index > 0 && ' · '}
          <span className={classes.facet}>{facet}</span>
        </Fragment>
      ))}
    </Text>
  );
}

const isLive = ({ phase }: MeetingSummary): boolean => phase === 'open' || phase === 'paused';
