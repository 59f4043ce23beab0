import { useTranslation } from 'react-i18next';
import type { ListedReply } from '#shared/contract/replies.ts';
import { replyStateOf } from '#shared/invitations/replies.ts';
import { StateBadge, type RoomState } from '../ui/state-badge.tsx';
import type { ReplyState } from '#shared/contract/replies.ts';

const SIGN: Record<ReplyState, RoomState> = {
  unanswered: 'absent',
  comes: 'present',
  approved: 'present',
  waiting: 'onDeck',
  refused: 'trouble',
  excused: 'late',
};

/** Where a reply has come to, as a colour, a shape and a word. */
export function ReplyBadge({ reply, size }: { reply: ListedReply | null; size?: 'lg' | 'xl' }) {
  const { t } = useTranslation('invitations');
  const state = replyStateOf(reply);
  const outdated = reply?.outdated === true;
  const word = t(`states.${state}`);
  return (
    <StateBadge
      state={outdated ? 'late' : SIGN[state]}
      word={outdated ? t('outdated', { state: word }) : word}
      {...(size && { size })}
    />
  );
}
