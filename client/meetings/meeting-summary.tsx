import { Alert, Button, DataList, Group, List, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconCircleCheck, IconInfoCircle, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeetingDetail } from '#shared/contract/meetings.ts';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { formatMoment } from '../ui/format.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { PhaseBadge } from './phase-badge.tsx';

/** A meeting that cannot be entered: it is over, or was called off, or the viewer has no part in it. */
export function MeetingSummary({ meeting, forRoom }: { meeting: MeetingDetail; forRoom: boolean }) {
  return forRoom ? <EndedForRoom /> : <OfficeSummary meeting={meeting} />;
}

function EndedForRoom() {
  const { t } = useTranslation('meetings');
  return (
    <EmptyPanel
      heading={1}
      icon={<IconCircleCheck />}
      title={t('summary.endedTitle')}
      description={<Text fz={20}>{t('summary.endedForRoom')}</Text>}
    >
      <BackToList size="xl" />
    </EmptyPanel>
  );
}

function OfficeSummary({ meeting }: { meeting: MeetingDetail }) {
  const { t } = useTranslation('meetings');
  const measured = meeting.standing !== null && (meeting.phase === 'ended' || meeting.phase === 'closed');
  return (
    <>
      <PageHeader title={meeting.title ?? t('secretTitle')} description={<PhaseBadge phase={meeting.phase} />}>
        <BackToList size="sm" />
        {measured && (
          <Button component={Link} to={`/meetings/${meeting.id}/attendance`} leftSection={<IconUsers size={18} />}>
            {t('actions.attendance')}
          </Button>
        )}
      </PageHeader>
      <Note meeting={meeting} />
      <Facts meeting={meeting} />
      {meeting.agenda.length > 0 && (
        <>
          <Title order={2} size="h4" mt="xl" mb="xs">
            {t('summary.agenda')}
          </Title>
          <List type="ordered">
            {meeting.agenda.map(({ title, minutes }, index) => (
              <List.Item key={`${index}-${title}`}>
                {title}
                {minutes !== null && ` (${t('summary.agendaMinutes', { minutes })})`}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </>
  );
}

function Note({ meeting }: { meeting: MeetingDetail }) {
  const { t } = useTranslation('meetings');
  const text = noteOf(meeting);
  if (text === null) return null;
  return (
    <Alert role="note" icon={<IconInfoCircle />} mb="lg">
      {t(text)}
    </Alert>
  );
}

function noteOf({ secret, phase, standing }: MeetingDetail) {
  if (secret) return 'secretNote';
  if (phase === 'postponed' || phase === 'cancelled') return 'summary.calledOff';
  return standing === null ? 'summary.notEnterable' : null;
}

function Facts({ meeting }: { meeting: MeetingDetail }) {
  const { t } = useTranslation('meetings');
  const over = meeting.phase === 'ended' || meeting.phase === 'closed';
  const facts: [label: string, value: string | null][] = [
    [t('organiser'), meeting.organiserName],
    [t('chair'), meeting.chairName],
    [t('summary.deputy'), meeting.deputyName],
    [t('summary.secretary'), meeting.secretaryName],
    [t('summary.invited'), meeting.secret ? null : t('invited', { count: meeting.invitedCount })],
    [
      t('summary.opened'),
      meeting.openedAt === null ? (over ? t('summary.never') : null) : formatMoment(meeting.openedAt),
    ],
    [t('summary.ended'), meeting.endedAt === null ? null : formatMoment(meeting.endedAt)],
  ];
  return (
    <DataList size="md" labelWidth={220}>
      {facts.map(([label, value]) =>
        value === null ? null : (
          <DataList.Item key={label}>
            <DataList.ItemLabel c="var(--ink-soft)">{label}</DataList.ItemLabel>
            <DataList.ItemValue>{value}</DataList.ItemValue>
          </DataList.Item>
        ),
      )}
    </DataList>
  );
}

function BackToList({ size }: { size: 'sm' | 'xl' }) {
  const { t } = useTranslation('meetings');
  return (
    <Group>
      <Button component={Link} to="/" variant="default" size={size} leftSection={<IconArrowLeft size={18} />}>
        {t('summary.backToList')}
      </Button>
    </Group>
  );
}
