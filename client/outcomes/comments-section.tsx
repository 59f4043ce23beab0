import { Card, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OutcomeRecord } from '#shared/contract/meeting-outcomes.ts';
import { formatTime } from '../ui/format.ts';
import { useItemName } from './item-name.ts';
import classes from './outcomes.module.css';
import { Section } from './section.tsx';

/** What rooms wrote in because there was no time to say it, in the order in which it came. */
export function CommentsSection({ comments, agenda }: Pick<OutcomeRecord, 'comments' | 'agenda'>) {
  const { t } = useTranslation('outcomes');
  const itemName = useItemName(agenda);
  return (
    <Section title={t('comments.title')} empty={t('page.noComments')} lines={comments}>
      {({ commentId, roomName, at, itemId, text }) => (
        <Card key={commentId} component="li" withBorder radius="md" padding="md" data-testid="comment">
          <Text size="sm" c="var(--ink-soft)">
            {[roomName, formatTime(at), itemName(itemId)].filter((part) => part !== null).join(' · ')}
          </Text>
          <p className={classes.text} lang="vi">
            {text}
          </p>
        </Card>
      )}
    </Section>
  );
}
