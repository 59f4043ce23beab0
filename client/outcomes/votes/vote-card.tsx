import { Button, Card, Collapse, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { RecordedVote } from '#shared/contract/meeting-outcomes.ts';
import { formatTime } from '../../ui/format.ts';
import { StateBadge } from '../../ui/state-badge.tsx';
import { ResultBars } from '../../votes/result-bars.tsx';
import { VoteAnswers } from './vote-answers.tsx';

/** A vote: the question, how many for what, whether enough voted, and in an open one who voted what. */
export function VoteCard({ vote }: { vote: RecordedVote }) {
  const { t } = useTranslation(['votes', 'outcomes']);
  const [opened, { toggle }] = useDisclosure();
  const { question, choices, secret, cast, eligible, quorum, counts, closedAt, end, answers } = vote;
  return (
    <Card component="li" withBorder radius="md" padding="md" data-testid="vote">
      <Stack gap="xs">
        <Text size="sm" c="var(--ink-soft)">
          {t(secret ? 'votes:secret' : 'votes:open')}
          {closedAt !== null && end !== null && ` · ${t(`votes:ends.${end}`, { time: formatTime(closedAt) })}`}
        </Text>
        <Title order={3} size="h5" lang="vi" style={{ overflowWrap: 'anywhere' }}>
          {question}
        </Title>
        <Group gap="sm">
          <Text fw={600}>{t('votes:cast', { cast, eligible })}</Text>
          {cast >= quorum ? (
            <StateBadge state="present" word={t('votes:quorate')} />
          ) : (
            <StateBadge state="late" word={t('votes:notQuorate')} />
          )}
        </Group>
        {counts !== null && <ResultBars choices={choices} counts={counts} cast={cast} />}
        {answers !== null && (
          <div>
            <Button
              size="compact-sm"
              variant="default"
              aria-expanded={opened}
              onClick={toggle}
              data-testid="vote-answers"
            >
              {t('outcomes:page.who')}
            </Button>
            <Collapse expanded={opened}>{opened && <VoteAnswers choices={choices} answers={answers} />}</Collapse>
          </div>
        )}
      </Stack>
    </Card>
  );
}
