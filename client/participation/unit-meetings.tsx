import { Anchor, Group, ScrollArea, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { UnitMeeting } from '#shared/contract/participation.ts';
import { formatDate, formatTime, instantAt } from '../ui/format.ts';
import { StateBadge } from '../ui/state-badge.tsx';
import { useDuration } from '../ui/use-duration.ts';
import classes from './unit-page.module.css';

/** Meetings, and what the unit did in each. */
export function UnitMeetings({ meetings }: { meetings: readonly UnitMeeting[] }) {
  const { t } = useTranslation('participation');
  const duration = useDuration();
  return (
    <ScrollArea type="auto">
      <Table withTableBorder striped className={classes.meetings} bg="var(--card)">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('unit.columns.day')}</Table.Th>
            <Table.Th>{t('unit.columns.meeting')}</Table.Th>
            <Table.Th>{t('unit.columns.result')}</Table.Th>
            <Table.Th className={classes.number}>{t('unit.columns.present')}</Table.Th>
            <Table.Th className={classes.number}>{t('unit.columns.disconnections')}</Table.Th>
            <Table.Th className={classes.number}>{t('unit.columns.spoken')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {meetings.map((meeting) => (
            <Table.Tr key={meeting.id}>
              <Table.Td>
                {formatDate(instantAt(meeting.day, '00:00'))}
                {meeting.startsAt !== null && (
                  <Text size="xs" c="var(--ink-soft)">
                    {formatTime(meeting.startsAt)}
                  </Text>
                )}
              </Table.Td>
              <Table.Th scope="row" fw={400}>
                <Anchor component={Link} to={`/targets/register/${meeting.id}`} inherit>
                  {meeting.title === '' ? t('unit.noTitle') : meeting.title}
                </Anchor>
                <Text size="xs" c="var(--ink-soft)">
                  {meeting.organiserName}
                </Text>
              </Table.Th>
              <Table.Td>
                <Results meeting={meeting} />
              </Table.Td>
              <Table.Td className={classes.number}>{meeting.presentMs > 0 && duration(meeting.presentMs)}</Table.Td>
              <Table.Td className={classes.number}>{meeting.disconnections}</Table.Td>
              <Table.Td className={classes.number}>
                {meeting.timesSpoken > 0 &&
                  t('unit.spoke', { count: meeting.timesSpoken, duration: duration(meeting.spokenMs) })}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  );
}

function Results({ meeting }: { meeting: UnitMeeting }) {
  const { t } = useTranslation('participation');
  const { attended, late, leftEarly, excused } = meeting;
  if (!attended) {
    return <StateBadge state="absent" word={t(excused ? 'results.excused' : 'results.unexcused')} />;
  }
  return (
    <Group gap={4}>
      <StateBadge state="present" word={t('results.attended')} />
      {late && <StateBadge state="late" word={t('results.late')} />}
      {leftEarly && <StateBadge state="late" word={t('results.leftEarly')} />}
    </Group>
  );
}
