import { ActionIcon, CloseButton, TextInput, Tooltip } from '@mantine/core';
import { IconFold, IconFoldDown, IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BoardFilters } from './board-filters.tsx';
import { BoardList, type BoardListHandle } from './board-list.tsx';
import classes from './board.module.css';
import type { Room } from './rooms.ts';
import { type Board, useBoard } from './use-board.ts';

export type BoardPanelProps = { rooms: readonly Room[]; searchRef: RefObject<HTMLInputElement | null> };

/** All rooms of the meeting by district: who is there, who is missing, who is in trouble. */
export function BoardPanel({ rooms, searchRef }: BoardPanelProps) {
  const { t } = useTranslation('board');
  const board = useBoard(rooms);
  const list = useRef<BoardListHandle>(null);

  /** From the search straight to what was found; Escape empties it. */
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      list.current?.focusFirst();
    }
    if (event.key === 'Escape') {
      board.setQuery('');
      event.currentTarget.blur();
    }
  };

  return (
    <div className={classes.panel}>
      <div className={classes.head}>
        <div className={classes.titleRow}>
          <h2 className={classes.title}>{t('title')}</h2>
          <TextInput
            ref={searchRef}
            className={classes.search}
            type="search"
            aria-label={t('search')}
            aria-keyshortcuts="/"
            placeholder={t('searchHint')}
            leftSection={<IconSearch size={16} aria-hidden />}
            rightSection={
              board.query !== '' && <CloseButton size="sm" aria-label={t('clear')} onClick={() => board.setQuery('')} />
            }
            value={board.query}
            onChange={(event) => board.setQuery(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            data-testid="board-search"
          />
          <Tooltip label={t(board.allOpen ? 'collapseAll' : 'expandAll')}>
            <ActionIcon
              variant="default"
              size="lg"
              disabled={board.flat}
              aria-label={t(board.allOpen ? 'collapseAll' : 'expandAll')}
              onClick={board.toggleAll}
            >
              {board.allOpen ? <IconFold size={18} aria-hidden /> : <IconFoldDown size={18} aria-hidden />}
            </ActionIcon>
          </Tooltip>
        </div>
        <BoardFilters counts={board.counts} filter={board.filter} onChange={board.setFilter} />
      </div>
      {board.lines.length > 0 ? (
        <BoardList lines={board.lines} flat={board.flat} onToggle={board.toggle} handle={list} />
      ) : (
        <EmptyBoard board={board} any={rooms.length > 0} />
      )}
    </div>
  );
}

/** Why nothing is listed. */
function EmptyBoard({ board, any }: { board: Board; any: boolean }) {
  const { t } = useTranslation('board');
  const query = board.query.trim();
  if (!any) return <p className={classes.empty}>{t('empty.noRooms')}</p>;
  if (query !== '' || board.filter === 'all') return <p className={classes.empty}>{t('empty.search', { query })}</p>;
  return <p className={classes.empty}>{t(`empty.${board.filter}`)}</p>;
}
