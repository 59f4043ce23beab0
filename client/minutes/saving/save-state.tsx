import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useErrorSentence } from '../../api/use-error-sentence.ts';
import { formatTime } from '../../ui/format.ts';
import { StateBadge } from '../../ui/state-badge.tsx';
import type { Saver, Written } from './saver.ts';

/** Whether what was written is safe. */
export function SaveState({ saver, written }: { saver: Saver; written: Written }) {
  const { t } = useTranslation(['minutes', 'common']);
  const sentence = useErrorSentence();
  const { saving, savedAt, takenFrom } = written;
  return (
    <Group gap="xs" role="status">
      {saving.kind === 'saved' && savedAt !== null && (
        <StateBadge state="present" word={t('saving.saved', { time: formatTime(savedAt) })} />
      )}
      {saving.kind === 'saved' && savedAt === null && <Text c="var(--ink-soft)">{t('saving.untouched')}</Text>}
      {(saving.kind === 'waiting' || saving.kind === 'saving') && (
        <Text c="var(--ink-soft)">{t(`saving.${saving.kind}`)}</Text>
      )}
      {saving.kind === 'differs' && <StateBadge state="late" word={t('saving.differs')} />}
      {saving.kind === 'failed' && (
        <>
          <StateBadge state="trouble" word={t('saving.failed')} />
          <Text size="sm">{sentence(saving.error)}</Text>
          <Button size="compact-sm" variant="default" onClick={() => void saver.flush()}>
            {t('common:retry')}
          </Button>
        </>
      )}
      {takenFrom !== null && saving.kind !== 'differs' && (
        <Text size="sm" c="var(--ink-soft)">
          {t('saving.takenFrom', { name: takenFrom })}
        </Text>
      )}
    </Group>
  );
}
