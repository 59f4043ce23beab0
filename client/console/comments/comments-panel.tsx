import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardComment } from '#shared/contract/outcomes.ts';
import type { MeetingView } from '#shared/contract/views.ts';
import { formatTime } from '../../ui/format.ts';
import classes from '../outcomes/outcomes.module.css';

type CommentsPanelProps = { comments: readonly BoardComment[]; agenda: MeetingView['agenda']; head: ReactNode };

/** What rooms wrote because there was no time to say it, latest first. */
export function CommentsPanel({ comments, agenda, head }: CommentsPanelProps) {
  const { t } = useTranslation('outcomes');
  const titles = new Map(agenda.map(({ itemId, title }) => [itemId, title]));
  return (
    <div className={classes.panel} data-testid="comments">
      <div className={classes.title}>{head ?? <h2>{t('comments.title')}</h2>}</div>
      {/* A list that scrolls must be within the keyboard's reach. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes.lists} tabIndex={0} role="region" aria-label={t('comments.title')}>
        {comments.length === 0 && <p className={classes.empty}>{t('comments.empty')}</p>}
        <ol className={classes.list}>
          {comments.toReversed().map(({ commentId, roomName, at, text, itemId }) => (
            <li key={commentId} className={classes.line} data-testid="comment">
              <p className={classes.facts}>
                <b>{roomName}</b> · <time>{formatTime(at)}</time>
                {itemId !== null && titles.has(itemId) && ` · ${titles.get(itemId)}`}
              </p>
              <p className={classes.text}>{text}</p>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
