import { useTranslation } from 'react-i18next';
import type { RecordedVote } from '#shared/contract/meeting-outcomes.ts';
import { Section } from '../section.tsx';
import { VoteCard } from './vote-card.tsx';

/** The questions that were put to the vote, and what came of them. */
export function VotesSection({ votes }: { votes: readonly RecordedVote[] }) {
  const { t } = useTranslation('outcomes');
  return (
    <Section title={t('page.votes')} empty={t('page.noVotes')} lines={votes}>
      {(vote) => <VoteCard key={vote.voteId} vote={vote} />}
    </Section>
  );
}
