import { Anchor, Badge, Group, Paper, Text, Title } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Section } from '#shared/contract/drafts.ts';
import { isBare } from '#shared/minutes/weave.ts';
import { BlockView } from './block-view.tsx';
import classes from './fact-section.module.css';

export type FactSectionProps = { meetingId: string; section: Section };

/** What the log tells: read here, put right where it comes from. */
export function FactSection({ meetingId, section }: FactSectionProps) {
  const { t } = useTranslation('minutes');
  const { mend, annex, blocks } = section;
  return (
    <Paper className={classes.facts} px="md" py="sm">
      <Group justify="space-between" mb={6}>
        <Badge variant="light" color="gray" leftSection={<IconHistory size={12} />}>
          {t('fromLog')}
        </Badge>
        {mend !== null && (
          <Anchor component={Link} to={`/meetings/${meetingId}/${mend}`} size="sm">
            {t(`mend.${mend}`)}
          </Anchor>
        )}
      </Group>
      {annex !== null && (
        <Title order={3} size="h5" mb={4}>
          {t('annex', { title: annex })}
        </Title>
      )}
      <BlockView blocks={blocks} />
      {(blocks.length === 0 || isBare(section)) && <Text c="var(--ink-soft)">{t('nothingLogged')}</Text>}
    </Paper>
  );
}
