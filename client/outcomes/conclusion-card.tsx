import { Button, Card, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OutcomeRecord } from '#shared/contract/meeting-outcomes.ts';
import type { SpokenConclusion } from '#shared/contract/outcomes.ts';
import { formatMoment, formatTime } from '../ui/format.ts';
import { useItemName } from './item-name.ts';
import classes from './outcomes.module.css';

type ConclusionCardProps = {
  conclusion: SpokenConclusion;
  number: number;
  agenda: OutcomeRecord['agenda'];
  /** What the viewer may do with it. */
  actions: { edit: () => void; giveTask: () => void; withdraw: () => void } | null;
};

/** A conclusion: what, at which item, while who spoke. */
export function ConclusionCard({ conclusion, number, agenda, actions }: ConclusionCardProps) {
  const { t } = useTranslation('outcomes');
  const itemName = useItemName(agenda);
  const { text, itemId, at, speakerName } = conclusion;
  const said =
    speakerName === null
      ? t('page.written', { moment: formatMoment(at) })
      : t('page.said', { time: formatTime(at), name: speakerName });
  return (
    <Card component="li" withBorder radius="md" padding="md" data-testid="conclusion">
      <Group wrap="nowrap" align="flex-start" gap="xs">
        <span className={classes.number}>{number}.</span>
        <Stack gap={4} flex={1} miw={0}>
          <p className={classes.text} lang="vi">
            {text}
          </p>
          <Text size="sm" c="var(--ink-soft)">
            {[itemName(itemId), said].filter((part) => part !== null).join(' · ')}
          </Text>
          {actions && (
            <Group gap="xs" mt={4}>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('page.edit', { number })}
                onClick={actions.edit}
                data-testid="edit-conclusion"
              >
                {t('page.change')}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('page.taskOf', { number })}
                onClick={actions.giveTask}
                data-testid="task-of-conclusion"
              >
                {t('giveTask')}
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                color="red.9"
                aria-label={t('withdraw', { number })}
                onClick={actions.withdraw}
                data-testid="withdraw-conclusion"
              >
                {t('page.remove')}
              </Button>
            </Group>
          )}
        </Stack>
      </Group>
    </Card>
  );
}
