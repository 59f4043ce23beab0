import { Button, Group, Modal, Skeleton, Stack, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftContent, DraftDesk, DraftVersion } from '#shared/contract/drafts.ts';
import { useDraftVersion } from '../../api/drafts.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { formatMoment, formatTime } from '../../ui/format.ts';
import { Comparison } from './comparison.tsx';
import classes from './version-list.module.css';

export type VersionListProps = { meetingId: string; desk: DraftDesk; content: DraftContent };

/** Sitting by sitting, the newest first; each can be compared with what stands now. */
export function VersionList({ meetingId, desk, content }: VersionListProps) {
  const { t } = useTranslation('minutes');
  const [opened, setOpened] = useState<DraftVersion | null>(null);
  if (desk.versions.length === 0) return <Text c="var(--ink-soft)">{t('versions.none')}</Text>;
  return (
    <>
      <Stack gap={4} component="ol" className={classes.list}>
        {desk.versions.toReversed().map((version) => (
          <li key={version.seq}>
            <UnstyledButton className={classes.version} onClick={() => setOpened(version)}>
              <Text size="sm" fw={600}>
                {formatMoment(version.savedAt)}
              </Text>
              <Text size="sm" c="var(--ink-soft)">
                {version.authorName}
                {desk.edition > 1 && ` · ${t('edition', { version: version.edition })}`}
              </Text>
            </UnstyledButton>
          </li>
        ))}
      </Stack>
      {opened !== null && (
        <VersionDialog
          meetingId={meetingId}
          kind={desk.kind}
          version={opened}
          content={content}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

type DialogProps = {
  meetingId: string;
  kind: DraftDesk['kind'];
  version: DraftVersion;
  content: DraftContent;
  onClose: () => void;
};

function VersionDialog({ meetingId, kind, version, content, onClose }: DialogProps) {
  const { t } = useTranslation(['minutes', 'common']);
  const { data, error, refetch } = useDraftVersion(meetingId, kind, version.seq);
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('versions.title', {
        from: formatTime(version.begunAt),
        to: formatMoment(version.savedAt),
        name: version.authorName,
      })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack>
        <Text size="sm" c="var(--ink-soft)">
          {t('versions.legend')}
        </Text>
        {error !== null && <ErrorPanel error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === null && <Skeleton height={160} />}
        {data !== undefined && <Comparison before={data.content} after={content} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:close')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
