import { Skeleton, Stack, Tabs } from '@mantine/core';
import { IconFileDescription, IconSpeakerphone } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { type DraftKind, draftKind } from '#shared/contract/drafts.ts';
import { deskQuery } from '../api/drafts.ts';
import { useMeeting } from '../api/meetings.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { DraftEditor } from './draft-editor.tsx';

/** What a meeting leaves behind: its minutes, and the notice of its conclusions. */
export function MinutesPage() {
  const { t } = useTranslation('minutes');
  const { meetingId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const kind = draftKind.catch('minutes').parse(search.get('paper'));
  const meeting = useMeeting(meetingId);
  return (
    <>
      <PageHeader title={t(`kinds.${kind}`)} description={meeting.data?.title} />
      <Tabs value={kind} onChange={(chosen) => setSearch({ paper: chosen ?? 'minutes' })} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="minutes" leftSection={<IconFileDescription size={18} />}>
            {t('kinds.minutes')}
          </Tabs.Tab>
          <Tabs.Tab value="notice" leftSection={<IconSpeakerphone size={18} />}>
            {t('kinds.notice')}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value={kind}>
          <Draft meetingId={meetingId} kind={kind} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

function Draft({ meetingId, kind }: { meetingId: string; kind: DraftKind }) {
  const { t } = useTranslation('common');
  const desk = useQuery(deskQuery(meetingId, kind));
  // What is being written is never replaced by itself, only by who asks for it.
  const [readings, setReadings] = useState(0);
  const readAgain = async () => {
    await desk.refetch();
    setReadings((count) => count + 1);
  };
  if (desk.data !== undefined) {
    return (
      <DraftEditor
        key={`${kind} ${desk.data.edition} ${desk.data.state} ${readings}`}
        meetingId={meetingId}
        desk={desk.data}
        onReadAgain={() => void readAgain()}
      />
    );
  }
  if (desk.error !== null) return <ErrorPanel error={desk.error} onRetry={() => void desk.refetch()} />;
  return (
    <Stack component="output" aria-label={t('loading')}>
      <Skeleton height={120} radius="md" />
      <Skeleton height={360} radius="md" />
    </Stack>
  );
}
