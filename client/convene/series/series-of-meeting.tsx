import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SeriesView } from '#shared/contract/meeting-series.ts';
import { useSeries } from '../../api/meetings.ts';
import { PhaseBadge } from '../../meetings/phase-badge.tsx';
import { dayOf, formatDay, formatTime } from '../../ui/format.ts';
import classes from './occurrences.module.css';
import { useRuleWords } from './use-rule-words.ts';

/** The other meetings of the series that a meeting belongs to. Nothing where it stands alone. */
export function SeriesOfMeeting({ meetingId }: { meetingId: string }) {
  const series = useSeries(meetingId).data?.series ?? null;
  return series === null ? null : <Series series={series} meetingId={meetingId} />;
}

type SeriesProps = { series: NonNullable<SeriesView['series']>; meetingId: string };

function Series({ series: { rule, from, occurrences }, meetingId }: SeriesProps) {
  const { t } = useTranslation('series');
  const words = useRuleWords();
  return (
    <Stack component="section" gap="xs" mt="xl" aria-labelledby="series-of-meeting">
      <Title order={2} size="h4" id="series-of-meeting">
        {t('title')}
      </Title>
      <Text>
        {words(rule, from)} · {t('meetings', { count: occurrences.length })}
      </Text>
      <ul className={classes.list} aria-labelledby="series-of-meeting">
        {occurrences.map(({ id, startsAt, phase }) => (
          <li key={id} className={classes.line}>
            <Group gap="sm">
              <Text span className="tabular">
                {formatTime(startsAt)}
              </Text>
              {id === meetingId ? (
                <Text span fw={600} aria-current="page">
                  {t('this', { day: formatDay(dayOf(startsAt)) })}
                </Text>
              ) : (
                <Anchor component={Link} to={`/meetings/${id}/about`}>
                  {formatDay(dayOf(startsAt))}
                </Anchor>
              )}
              <PhaseBadge phase={phase} />
            </Group>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
