import { IconChevronRight } from '@tabler/icons-react';
import type { KeyboardEventHandler } from 'react';
import { useTranslation } from 'react-i18next';
import { StateShape } from '../../ui/state-badge.tsx';
import classes from './board.module.css';
import type { RoomGroup } from './groups.ts';

export type GroupLineProps = {
  group: RoomGroup;
  open: boolean;
  onToggle: () => void;
  tabIndex: number;
  onKeyDown: KeyboardEventHandler;
};

/** So many names of missing rooms fit into the line of their district. */
const NAMED_UP_TO = 2;

/** A district: how many of its rooms are there, and, without a click, which are not. */
export function GroupLine({ group, open, onToggle, tabIndex, onKeyDown }: GroupLineProps) {
  const { t } = useTranslation('board');
  const { name, present, total } = group;
  return (
    <button
      type="button"
      className={classes.group}
      tabIndex={tabIndex}
      onKeyDown={onKeyDown}
      aria-expanded={open}
      onClick={onToggle}
      data-testid="board-group"
      data-line={`group:${group.groupId}`}
    >
      <IconChevronRight size={16} className={classes.chevron} data-open={open} aria-hidden />
      <span className={classes.groupName}>{name}</span>
      {group.trouble > 0 && (
        <span className={classes.groupTrouble}>
          <StateShape state="trouble" /> <span aria-hidden>{group.trouble}</span>
          <span className={classes.spoken}>{t('trouble', { count: group.trouble })}</span>
        </span>
      )}
      {!open && group.missing.length > 0 && present > 0 && (
        <span className={classes.groupMissing}>
          {group.missing.length <= NAMED_UP_TO
            ? t('missing', { names: group.missing.join(', ') })
            : t('missingCount', { count: group.missing.length })}
        </span>
      )}
      <span className={classes.groupCount} data-full={present === total}>
        <span aria-hidden>{t('groupCount', { present, total })}</span>
        <span className={classes.spoken}>{t('groupLabel', { name, present, total })}</span>
      </span>
    </button>
  );
}
