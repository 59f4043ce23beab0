import { useTranslation } from 'react-i18next';
import type { BoardVote } from '#shared/contract/votes.ts';
import { ask } from '../commands/ask.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { useSend } from '../commands/use-send.ts';
import { useRights } from '../rights/use-rights.ts';
import classes from './vote.module.css';

/** Closing a vote that goes on; showing the result of one that is over, or taking it from the screens. */
export function VoteButtons({ vote: { voteId, closedAt, cast, eligible, shown } }: { vote: BoardVote }) {
  const { t } = useTranslation(['votes', 'console']);
  const send = useSend();
  const { may } = useRights();
  const close = async () => send('vote.close', { voteId });
  const askFirst = async () =>
    ask({
      title: t('votes:closeQuestion.title'),
      consequence: t('votes:closeQuestion.body', { count: eligible - cast }),
      confirm: t('votes:closeQuestion.confirm'),
      cancel: t('console:cancel'),
      testId: 'confirm-close-vote',
      onConfirm: () => void close(),
    });
  if (!may('vote.close')) return null;
  return (
    <div className={classes.buttons}>
      {closedAt === null ? (
        <CommandButton size="sm" command={cast < eligible ? askFirst : close} data-testid="vote-close">
          {t('votes:close')}
        </CommandButton>
      ) : (
        <CommandButton
          size="sm"
          variant={shown ? 'default' : 'filled'}
          command={async () => send('vote.show', { voteId, shown: !shown })}
          data-testid="vote-show"
        >
          {t(shown ? 'votes:hide' : 'votes:show')}
        </CommandButton>
      )}
    </div>
  );
}
