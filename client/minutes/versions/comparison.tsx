import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DraftContent } from '#shared/contract/drafts.ts';
import { useSectionName } from '../use-section-name.ts';
import { changesBetween, type Change } from './changes.ts';
import classes from './comparison.module.css';

/** What changed between two versions: what came is underlined, what went is struck out. */
export function Comparison({ before, after }: { before: DraftContent; after: DraftContent }) {
  const { t } = useTranslation('minutes');
  const nameOf = useSectionName();
  const sections = changesBetween(before, after);
  if (sections.length === 0) return <Text c="var(--ink-soft)">{t('versions.same')}</Text>;
  return (
    <Stack gap="md">
      {sections.map(({ key, changes }) => (
        <div key={key}>
          <Title order={3} size="h6" c="var(--ink-soft)">
            {nameOf(key)}
          </Title>
          <Text component="div" className={classes.text}>
            {changes.map((change, index) => (
              <Stretch key={index} {...change} />
            ))}
          </Text>
        </div>
      ))}
    </Stack>
  );
}

function Stretch({ kind, text }: Change) {
  if (kind === 'added') return <ins className={classes.added}>{text}</ins>;
  return kind === 'removed' ? <del className={classes.removed}>{text}</del> : text;
}
