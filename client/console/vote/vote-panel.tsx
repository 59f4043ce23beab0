import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingView } from '#shared/contract/views.ts';
import type { BoardState } from '../../live/session.ts';
import { useRights } from '../rights/use-rights.ts';
import { VoteForm } from './vote-form.tsx';
import { VoteStanding } from './vote-standing.tsx';
import classes from './vote.module.css';

/** Votes for the chair's office: the one that goes on or was the last, a new one, and those before. */
export function VotePanel({ board, view }: { board: BoardState; view: MeetingView }) {
  const { t } = useTranslation('votes');
  const { may } = useRights();
  const [asksAnew, setAsksAnew] = useState(false);
  const latestFirst = board.votes.toReversed();
  const goesOn = latestFirst[0]?.closedAt === null;
  const panel = useRef<HTMLDivElement>(null);
  const latestId = latestFirst[0]?.voteId;
  // Whoever has opened a vote at the foot of the form looks at how it stands, which is at the head.
  useEffect(() => {
    // Some browsers answer with a promise, which is nothing that an effect could undo.
    panel.current?.scrollTo?.({ top: 0 });
  }, [latestId]);
  const withForm = may('vote.open') && !goesOn && (asksAnew || latestFirst.length === 0);
  return (
    <div ref={panel} className={classes.panel} data-testid="vote-panel">
      {latestFirst.length === 0 && (
        <div className={classes.intro}>
          <p>{t('none')}</p>
          <p>{t('noneHint')}</p>
        </div>
      )}
      {withForm && (
        <VoteForm
          board={board}
          isOpen={view.phase === 'open'}
          onCancel={latestFirst.length === 0 ? undefined : () => setAsksAnew(false)}
          onOpened={() => setAsksAnew(false)}
        />
      )}
      {may('vote.open') && !goesOn && !withForm && (
        <div className={classes.again}>
          <Button
            size="sm"
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setAsksAnew(true)}
            data-testid="vote-again"
          >
            {t('again')}
          </Button>
        </div>
      )}
      {latestFirst.map((vote) => (
        <VoteStanding key={vote.voteId} vote={vote} board={board} />
      ))}
    </div>
  );
}
