import { ActionIcon, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeetingDraftLine } from '#shared/contract/meeting-drafts.ts';
import { useConfirm } from '../../admin/confirm/use-confirm.ts';
import { useDeleteDraft, useMeetingDrafts } from '../../api/meeting-drafts.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { formatDay, formatMoment } from '../../ui/format.ts';

/** Meetings that are being prepared: gone on with, or deleted. Nothing where there are none. */
export function DraftList() {
  const { t } = useTranslation('meetingDrafts');
  const list = useMeetingDrafts();
  const drafts = list.data?.drafts ?? [];
  if (list.error === null && drafts.length === 0) return null;
  return (
    <Stack component="section" gap="sm" mt="xl" aria-labelledby="meeting-drafts">
      <Title order={2} size="h3" id="meeting-drafts">
        {t('title')}
      </Title>
      {list.error !== null && <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />}
      {drafts.map((draft) => (
        <DraftCard key={draft.id} draft={draft} />
      ))}
    </Stack>
  );
}

function DraftCard({ draft }: { draft: MeetingDraftLine }) {
  const { t } = useTranslation('meetingDrafts');
  const { confirm } = useConfirm();
  const remove = useDeleteDraft();
  const title = draft.title.trim() || t('untitled');
  const planned = draft.startDay === null ? null : t('planned', { day: formatDay(draft.startDay) });
  const ask = () =>
    confirm({
      title: t('delete.title', { title }),
      body: t('delete.body'),
      label: t('delete.action'),
      act: async () => remove.mutateAsync(draft.id),
    });
  return (
    <Card withBorder radius="md" padding="md" component="article">
      <Group justify="space-between" gap="sm">
        <Stack gap={2} flex="1 1 20rem" miw={0}>
          <Title order={3} size="h5" lang="vi">
            {title}
          </Title>
          <Text c="var(--ink-soft)">{[draft.organiserName, planned].filter(Boolean).join(' · ')}</Text>
          <Text size="sm" c="var(--ink-soft)">
            {t('lastSaved', { moment: formatMoment(draft.savedAt), name: draft.savedByName })}
          </Text>
        </Stack>
        <Group gap="xs" wrap="nowrap">
          <Button
            component={Link}
            to={`/meetings/new?draft=${draft.id}`}
            variant="default"
            aria-label={t('continueOn', { title })}
          >
            {t('continue')}
          </Button>
          <ActionIcon variant="default" size={36} aria-label={t('delete.of', { title })} onClick={ask}>
            <IconTrash size={18} />
          </ActionIcon>
        </Group>
      </Group>
    </Card>
  );
}
