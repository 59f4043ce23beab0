import { CloseButton, Tooltip } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { StateShape } from '../../ui/state-badge.tsx';
import { useActions } from '../commands/actions.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { CommandIcon } from '../commands/command-icon.tsx';
import { useRights } from '../rights/use-rights.ts';
import type { QueueItem } from './model.ts';
import classes from './queue.module.css';

export type QueueRowProps = Pick<QueueItem, 'roomId' | 'name' | 'place' | 'onDeck' | 'reachable'> & {
  groupName: string;
  /** How many hands are raised: the last one cannot go further down. */
  length: number;
};

/** A raised hand: who it is, and what can be done with it. */
export const QueueRow = memo(function QueueRow({ length, groupName, ...item }: QueueRowProps) {
  const { roomId, name, place, onDeck } = item;
  return (
    <li className={classes.row} data-testid="queue-item" data-room={roomId} data-deck={onDeck}>
      <span className={classes.place}>{place ?? <StateShape state="onDeck" />}</span>
      <div className={classes.who}>
        <span className={classes.name}>{name}</span>
        <span className={classes.detail}>
          <RowDetail item={item} groupName={groupName} />
        </span>
      </div>
      <RowButtons item={item} length={length} />
    </li>
  );
});

/** What matters most about the hand: its line is lost, it is next, or else where the room lies. */
function RowDetail({ item, groupName }: { item: QueueItem; groupName: string }) {
  const { t } = useTranslation('queue');
  if (!item.reachable) {
    return (
      <span className={classes.lost}>
        <StateShape state="trouble" /> {t('unreachable')}
      </span>
    );
  }
  if (!item.onDeck) return <span className={classes.group}>{groupName}</span>;
  return (
    <span className={classes.deckWord}>
      <StateShape state="onDeck" /> {t('onDeck')}
    </span>
  );
}

function RowButtons({ item, length }: { item: QueueItem; length: number }) {
  const { t } = useTranslation('queue');
  const { may, can } = useRights();
  const { give, deck, move, lower } = useActions();
  const { roomId, name, place, onDeck, reachable } = item;
  return (
    <div className={classes.buttons}>
      {may('floor.give') && (
        <CommandButton
          size="compact-sm"
          command={() => give(roomId)}
          disabled={!reachable || !can('floor.give')}
          aria-label={t('giveNamed', { name })}
          aria-keyshortcuts={place !== null && place <= 9 ? String(place) : undefined}
          data-testid="give-floor"
        >
          {t('give')}
        </CommandButton>
      )}
      {may('deck.set') && (
        <CommandButton
          size="compact-sm"
          variant={onDeck ? 'light' : 'default'}
          command={() => deck(onDeck ? null : roomId)}
          disabled={(!reachable && !onDeck) || !can('deck.set')}
          aria-label={t('deckNamed', { name })}
          aria-pressed={onDeck}
          data-testid="on-deck"
        >
          {t('deck')}
        </CommandButton>
      )}
      {place !== null && may('queue.reorder') && (
        <span className={classes.order}>
          <CommandIcon
            variant="subtle"
            color="gray"
            size="sm"
            label={t('up', { name })}
            command={() => move(roomId, -1)}
            disabled={place === 1}
          >
            <IconChevronUp size={17} aria-hidden />
          </CommandIcon>
          <CommandIcon
            variant="subtle"
            color="gray"
            size="sm"
            label={t('down', { name })}
            command={() => move(roomId, 1)}
            disabled={place === length}
          >
            <IconChevronDown size={17} aria-hidden />
          </CommandIcon>
          <Tooltip label={t('lower', { name })} openDelay={400}>
            <CloseButton size="sm" aria-label={t('lower', { name })} onClick={() => lower(roomId)} />
          </Tooltip>
        </span>
      )}
    </div>
  );
}
