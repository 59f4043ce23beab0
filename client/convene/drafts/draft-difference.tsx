import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MeetingDraftContent } from '#shared/contract/meeting-drafts.ts';
import { formatTime } from '../../ui/format.ts';
import type { DraftKeeper, Kept } from './draft-keeper.ts';

export type DraftDifferenceProps = {
  keeper: DraftKeeper;
  kept: Kept;
  /** Fills the form with what somebody else has saved. */
  onTake: (content: MeetingDraftContent) => void;
};

/** Asks where somebody else has saved the same draft, and says where it is gone. Nothing of either is lost unasked. */
export function DraftDifference({ keeper, kept: { keeping }, onTake }: DraftDifferenceProps) {
  const { t } = useTranslation('meetingDrafts');
  if (keeping.kind === 'gone') {
    return (
      <Alert color="yellow" role="alert" icon={<IconAlertTriangle />} title={t('gone.title')}>
        {t('gone.body')}
      </Alert>
    );
  }
  if (keeping.kind !== 'changed') return null;
  const { savedByName: name, savedAt } = keeping.theirs;
  const take = () => {
    const theirs = keeper.takeTheirs();
    if (theirs !== null) onTake(theirs);
  };
  return (
    <Alert
      color="yellow"
      role="alert"
      icon={<IconAlertTriangle />}
      title={t('changed.title', { name, time: formatTime(savedAt) })}
    >
      <Text mb="sm">{t('changed.body')}</Text>
      <Group gap="sm">
        <Button variant="default" onClick={take}>
          {t('changed.theirs', { name })}
        </Button>
        <Button variant="default" onClick={() => void keeper.keepMine()}>
          {t('changed.mine')}
        </Button>
      </Group>
    </Alert>
  );
}
