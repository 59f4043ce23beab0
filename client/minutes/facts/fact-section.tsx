import { Anchor, Badge, Group, Paper } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Section } from '#shared/contract/drafts.ts';
import { BlockView } from './block-view.tsx';
import classes from './fact-section.module.css';

export type FactSectionProps = { meetingId: string; section: Section };

/** What the log tells: read here, put right where it comes from. */
export function FactSection({ meetingId, section }: FactSectionProps) {
  const { t } = useTranslation('minutes');
  const { mend } = section;
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
      <BlockView blocks={section.blocks} />
    </Paper>
  );
}
