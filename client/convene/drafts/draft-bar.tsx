import { Button, Group, Text } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useErrorSentence } from '../../api/use-error-sentence.ts';
import { formatTime } from '../../ui/format.ts';
import { StateBadge } from '../../ui/state-badge.tsx';
import type { DraftKeeper, Kept } from './draft-keeper.ts';

/** The button that makes a draft of the form, and whether the draft holds what was entered. */
export function DraftBar({ keeper, kept }: { keeper: DraftKeeper; kept: Kept }) {
  const { t } = useTranslation('meetingDrafts');
  const { draft, keeping } = kept;
  const isKept = draft !== null && (keeping.kind === 'saved' || keeping.kind === 'waiting');
  return (
    <Group gap="sm">
      <Group gap="xs" role="status">
        {keeping.kind === 'saved' && draft !== null && (
          <StateBadge state="present" word={t('saved', { time: formatTime(draft.savedAt) })} />
        )}
        {(keeping.kind === 'waiting' || keeping.kind === 'saving') && (
          <Text c="var(--ink-soft)">{t(keeping.kind)}</Text>
        )}
        {keeping.kind === 'failed' && <Failed error={keeping.error} />}
      </Group>
      {!isKept && keeping.kind !== 'changed' && (
        <Button
          variant="default"
          size="md"
          leftSection={<IconDeviceFloppy size={18} aria-hidden />}
          loading={keeping.kind === 'saving'}
          onClick={() => void keeper.begin()}
        >
          {t(keeping.kind === 'gone' ? 'saveAnew' : 'save')}
        </Button>
      )}
    </Group>
  );
}

function Failed({ error }: { error: unknown }) {
  const { t } = useTranslation('meetingDrafts');
  const sentence = useErrorSentence();
  return (
    <>
      <StateBadge state="trouble" word={t('failed')} />
      <Text size="sm">{sentence(error)}</Text>
    </>
  );
}
