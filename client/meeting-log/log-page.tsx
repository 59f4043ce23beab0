import { Button, Loader, Stack, Text } from '@mantine/core';
import { IconDownload, IconHistory } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { logFile, useMeetingLog } from '../api/meeting-log.ts';
import { useMeeting } from '../api/meetings.ts';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { LogCheck } from './log-check.tsx';
import { NO_FILTER, queryFrom } from './filter.ts';
import { LogFilters } from './log-filters.tsx';
import { LogTable } from './log-table.tsx';
import { namesIn } from './names-in.ts';
import { useKnownParties } from './use-known-parties.ts';

/** What happened in a meeting, who did it, and when; with filters, proof, and the file to take along. */
export function LogPage() {
  const { t } = useTranslation('meetingLog');
  const { meetingId = '' } = useParams();
  const meeting = useMeeting(meetingId);
  const [filter, setFilter] = useState(NO_FILTER);
  const log = useMeetingLog(meetingId, queryFrom(filter, meeting.data?.startsAt ?? 0));
  const pages = log.data?.pages;
  const events = useMemo(() => pages?.flatMap((page) => page.events), [pages]);
  const names = useMemo(() => namesIn(pages), [pages]);
  const parties = useKnownParties(meetingId);
  const error = meeting.error ?? log.error;
  return (
    <>
      <PageHeader
        title={t('title')}
        description={
          meeting.data && t('headline', { meeting: meeting.data.title ?? '', organiser: meeting.data.organiserName })
        }
      >
        <Button
          component="a"
          href={logFile(meetingId)}
          download
          variant="default"
          className="no-print"
          leftSection={<IconDownload size={18} />}
        >
          {t('export')}
        </Button>
      </PageHeader>
      <Stack>
        <LogCheck meetingId={meetingId} />
        <LogFilters filter={filter} parties={parties} onChange={setFilter} />
        {error !== null && <ErrorPanel error={error} onRetry={() => void log.refetch()} />}
        {events === undefined && error === null && <Loader aria-label={t('loading')} mx="auto" />}
        {events?.length === 0 && (
          <EmptyPanel icon={<IconHistory />} title={t('empty.title')} description={t('empty.body')} />
        )}
        {events !== undefined && events.length > 0 && (
          <>
            <Text c="var(--ink-soft)" role="status">
              {t('showing', { shown: events.length, total: pages?.[0]?.total ?? 0 })}
            </Text>
            <LogTable events={events} names={names} />
          </>
        )}
        {log.hasNextPage && (
          <Button
            variant="default"
            mx="auto"
            className="no-print"
            loading={log.isFetchingNextPage}
            onClick={() => void log.fetchNextPage()}
          >
            {t('more')}
          </Button>
        )}
      </Stack>
    </>
  );
}
