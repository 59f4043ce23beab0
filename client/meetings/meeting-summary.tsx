import { Alert, Button, Text } from '@mantine/core';
import {
  IconArrowLeft,
  IconCalendarOff,
  IconCircleCheck,
  IconDownload,
  IconFiles,
  IconInfoCircle,
  IconMail,
  IconSignature,
  IconUsers,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeetingDetail } from '#shared/contract/meetings.ts';
import { CHAIRS_OFFICE } from '#shared/permissions/live.ts';
import { MinutesLink } from '../minutes/minutes-link.tsx';
import { ChangeLink } from '../convene/change-link.tsx';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { AgendaList } from './agenda-list.tsx';
import { MeetingFacts } from './meeting-facts.tsx';
import { PhaseBadge } from './phase-badge.tsx';

/** A meeting that cannot be entered: it is over, or was called off, or the viewer has no part in it. */
export function MeetingSummary({ meeting, forRoom }: { meeting: MeetingDetail; forRoom: boolean }) {
  if (forRoom && isCalledOff(meeting)) return <CalledOffForRoom meeting={meeting} />;
  return forRoom ? <EndedForRoom /> : <OfficeSummary meeting={meeting} />;
}

function EndedForRoom() {
  const { t } = useTranslation('meetings');
  return (
    <EmptyPanel
      heading={1}
      icon={<IconCircleCheck />}
      title={t('summary.endedTitle')}
      description={
        <Text span fz={20}>
          {t('summary.endedForRoom')}
        </Text>
      }
    >
      <BackToList size="xl" />
    </EmptyPanel>
  );
}

/** What a room reads where it would have entered: that it need not wait, why, and what comes. */
function CalledOffForRoom({ meeting }: { meeting: MeetingDetail }) {
  const { t } = useTranslation('meetings');
  return (
    <EmptyPanel
      heading={1}
      icon={<IconCalendarOff />}
      title={t(meeting.phase === 'postponed' ? 'summary.postponedTitle' : 'summary.cancelledTitle')}
      description={
        <Text span fz={20}>
          <CalledOff meeting={meeting} />
        </Text>
      }
    >
      <BackToList size="xl" />
    </EmptyPanel>
  );
}

function CalledOff({ meeting: { phase, calledOffReason } }: { meeting: MeetingDetail }) {
  const { t } = useTranslation('meetings');
  const sentence = t(phase === 'postponed' ? 'summary.postponed' : 'summary.cancelled');
  return calledOffReason === null ? sentence : `${sentence} ${t('summary.reason', { reason: calledOffReason })}`;
}

const isCalledOff = ({ phase }: MeetingDetail): boolean => phase === 'postponed' || phase === 'cancelled';

function OfficeSummary({ meeting }: { meeting: MeetingDetail }) {
  const { t } = useTranslation(['meetings', 'downloads', 'mails', 'signing']);
  const inOffice = !meeting.secret && meeting.standing !== null && CHAIRS_OFFICE.includes(meeting.standing);
  const measured = meeting.standing !== null && (meeting.phase === 'ended' || meeting.phase === 'closed');
  return (
    <>
      <PageHeader title={meeting.title ?? t('secretTitle')} description={<PhaseBadge phase={meeting.phase} />}>
        <BackToList size="sm" />
        <MinutesLink meeting={meeting} />
        <ChangeLink meeting={meeting} />
        <PapersLink meeting={meeting} />
        {meeting.standing !== null && !meeting.secret && (
          <Button
            component={Link}
            to={`/meetings/${meeting.id}/downloads`}
            variant="default"
            leftSection={<IconDownload size={18} />}
          >
            {t('downloads:open')}
          </Button>
        )}
        {measured && (
          <Button
            component={Link}
            to={`/meetings/${meeting.id}/signing`}
            variant="default"
            leftSection={<IconSignature size={18} />}
          >
            {t('signing:open')}
          </Button>
        )}
        {measured && (
          <Button component={Link} to={`/meetings/${meeting.id}/attendance`} leftSection={<IconUsers size={18} />}>
            {t('actions.attendance')}
          </Button>
        )}
        {inOffice && (
          <Button
            component={Link}
            to={`/meetings/${meeting.id}/mails`}
            variant="default"
            leftSection={<IconMail size={18} />}
          >
            {t('mails:open')}
          </Button>
        )}
      </PageHeader>
      <Note meeting={meeting} />
      <MeetingFacts meeting={meeting} />
      <AgendaList agenda={meeting.agenda} />
    </>
  );
}

function PapersLink({ meeting: { id, secret } }: { meeting: MeetingDetail }) {
  const { t } = useTranslation('documents');
  if (secret) return null;
  return (
    <Button component={Link} to={`/meetings/${id}/papers`} variant="default" leftSection={<IconFiles size={18} />}>
      {t('open')}
    </Button>
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

function BackToList({ size }: { size: 'sm' | 'xl' }) {
  const { t } = useTranslation('meetings');
  return (
    <Button component={Link} to="/" variant="default" size={size} leftSection={<IconArrowLeft size={18} />}>
      {t('summary.backToList')}
    </Button>
  );
}
