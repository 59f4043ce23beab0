import { DataList, useMatches } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MeetingDetail } from '#shared/contract/meetings.ts';
import { dayOf, formatDay, formatMoment, formatTime } from '../ui/format.ts';

/** Whose meeting, of what kind, planned for when, who was in charge, how many were invited, when it took place; nothing of what is not known. */
export function MeetingFacts({ meeting }: { meeting: MeetingDetail }) {
  const { t } = useTranslation('meetings');
  const planned = usePlanned(meeting);
  const orientation = useMatches<'vertical' | 'horizontal'>({ base: 'vertical', sm: 'horizontal' });
  const over = meeting.phase === 'ended' || meeting.phase === 'closed';
  const facts: [label: string, value: string | null][] = [
    [t('organiser'), meeting.organiserName],
    [t('summary.class'), t(`classes.${meeting.class}`)],
    [t('summary.planned'), planned],
    [t('summary.place'), meeting.place || null],
    [t('chair'), meeting.chairName],
    [t('summary.deputy'), meeting.deputyName],
    [t('summary.secretary'), meeting.secretaryName],
    [t('summary.invited'), meeting.secret ? null : t('invited', { count: meeting.invitedCount })],
    [t('summary.requirements'), meeting.requirements || null],
    [t('summary.contact'), meeting.contact || null],
    [
      t('summary.opened'),
      meeting.openedAt === null ? (over ? t('summary.never') : null) : formatMoment(meeting.openedAt),
    ],
    [t('summary.ended'), meeting.endedAt === null ? null : formatMoment(meeting.endedAt)],
  ];
  return (
    <DataList size="md" labelWidth={220} orientation={orientation}>
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

/** The time that the invitation names; of a secret meeting only the day is known. */
function usePlanned({ secret, startsAt, endsAt }: MeetingDetail): string {
  const { t } = useTranslation('meetings');
  if (secret) return formatDay(dayOf(startsAt));
  const to = dayOf(endsAt) === dayOf(startsAt) ? formatTime(endsAt) : formatMoment(endsAt);
  return t('timeRange', { from: formatMoment(startsAt), to });
}
