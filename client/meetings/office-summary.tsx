import { Alert } from '@mantine/core';
import { IconCalendarOff, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MeetingDetail } from '#shared/contract/meetings.ts';
import { ChangeLink } from '../convene/change-link.tsx';
import { SeriesOfMeeting } from '../convene/series/series-of-meeting.tsx';
import { PapersDueOf } from '../documents/papers-due.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { MeetingTasksLink } from '../tasks/meeting-tasks-link.tsx';
import { AgendaList } from './agenda-list.tsx';
import { BackToList } from './back-to-list.tsx';
import { CalledOff, isCalledOff } from './called-off.tsx';
import { DeskLink } from './desk-link.tsx';
import { MeetingActions } from './meeting-actions.tsx';
import { MeetingFacts } from './meeting-facts.tsx';
import { PhaseBadge } from './phase-badge.tsx';
import { wayIn } from './way-in.ts';

/** A meeting's facts, with what its office can do with it; beside the other parts of its desk, or alone. */
export function OfficeSummary({ meeting, onDesk = false }: { meeting: MeetingDetail; onDesk?: boolean }) {
  const { t } = useTranslation('meetings');
  const isLive = wayIn(meeting)?.live ?? false;
  return (
    <>
      <PageHeader title={meeting.title ?? t('secretTitle')} description={<PhaseBadge phase={meeting.phase} />}>
        {!onDesk && <BackToList size="sm" />}
        {!onDesk && <DeskLink meeting={meeting} />}
        {onDesk && meeting.openedAt !== null && <MeetingTasksLink meetingId={meeting.id} />}
        <ChangeLink meeting={meeting} />
        {isLive && <MeetingActions meeting={meeting} />}
      </PageHeader>
      <Note meeting={meeting} />
      {onDesk && meeting.phase === 'convened' && <PapersDueOf meeting={meeting} />}
      <MeetingFacts meeting={meeting} />
      <SeriesOfMeeting meetingId={meeting.id} />
      <AgendaList agenda={meeting.agenda} />
    </>
  );
}

function Note({ meeting }: { meeting: MeetingDetail }) {
  const { t } = useTranslation('meetings');
  if (!meeting.secret && isCalledOff(meeting)) {
    return (
      <Alert role="note" color="yellow" icon={<IconCalendarOff />} mb="lg">
        <CalledOff meeting={meeting} />
      </Alert>
    );
  }
  const text = noteOf(meeting);
  if (text === null) return null;
  return (
    <Alert role="note" icon={<IconInfoCircle />} mb="lg">
      {t(text)}
    </Alert>
  );
}

function noteOf({ secret, standing }: MeetingDetail) {
  if (secret) return 'secretNote';
  return standing === null ? 'summary.notEnterable' : null;
}
