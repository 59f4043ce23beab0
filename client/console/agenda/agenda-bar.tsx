import { ActionIcon, Menu } from '@mantine/core';
import { IconCheck, IconListNumbers, IconPlayerSkipForward } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MeetingView } from '#shared/contract/views.ts';
import { ItemClock } from '../../agenda/item-clock.tsx';
import { placeOf } from '../../agenda/place.ts';
import { formatClock } from '../../ui/format.ts';
import type { BoardState } from '../../live/session.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { useSend } from '../commands/use-send.ts';
import { useRights } from '../rights/use-rights.ts';
import { useServerNow } from '../clock/use-server-now.ts';
import classes from './agenda-bar.module.css';

export type AgendaBarProps = { view: MeetingView; finished: BoardState['finishedItems'] };

/** Where the meeting is in its agenda: the item, its clock, and on to the next. */
export function AgendaBar({ view, finished }: AgendaBarProps) {
  const { t } = useTranslation('agenda');
  const { may } = useRights();
  const send = useSend();
  const { current, next, number, count } = placeOf(view, finished);
  const isOpen = view.phase === 'open' && may('agenda.start');
  return (
    <section className={classes.bar} aria-label={t('label')} data-testid="agenda-bar">
      <div className={classes.line}>
        <strong className={classes.title} data-testid="running-item">
          {current ? t('running', { number, count, title: current.title }) : t('none', { count })}
        </strong>
        <AllItems view={view} finished={finished} disabled={!isOpen} />
      </div>
      <div className={classes.line}>
        {current && view.item && <Clock item={view.item} minutes={current.minutes} />}
        <span className={classes.buttons}>
          {current && may('agenda.finish') && (
            <CommandButton
              size="compact-sm"
              variant="default"
              leftSection={<IconCheck size={14} aria-hidden />}
              command={async () => send('agenda.finish', { itemId: current.itemId })}
              data-testid="finish-item"
            >
              {t('finish')}
            </CommandButton>
          )}
          {next && (
            <CommandButton
              size="compact-sm"
              disabled={!isOpen}
              leftSection={<IconPlayerSkipForward size={14} aria-hidden />}
              command={async () => send('agenda.start', { itemId: next.itemId })}
              data-testid="next-item"
            >
              {current || finished.length > 0 ? t('next') : t('first')}
            </CommandButton>
          )}
        </span>
      </div>
    </section>
  );
}

function Clock({ item, minutes }: { item: NonNullable<MeetingView['item']>; minutes: number | null }) {
  return <ItemClock item={item} minutes={minutes} now={useServerNow()} />;
}

/** All items, to go to any of them, also back. */
function AllItems({ view, finished, disabled }: AgendaBarProps & { disabled: boolean }) {
  const { t } = useTranslation('agenda');
  const send = useSend();
  const spent = new Map(finished.map(({ itemId, spentMs }) => [itemId, spentMs]));
  return (
    <Menu position="top-end" withArrow shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('all')} data-testid="all-items">
          <IconListNumbers size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown className={classes.items}>
        {view.agenda.map(({ itemId, title }, place) => {
          const isRunning = view.item?.itemId === itemId;
          const ms = spent.get(itemId);
          return (
            <Menu.Item
              key={itemId}
              disabled={disabled || isRunning}
              // The first that can be chosen has the focus when the menu opens.
              data-autofocus={disabled || isRunning ? undefined : true}
              onClick={() => void send('agenda.start', { itemId })}
              rightSection={ms === undefined ? undefined : <span>{t('spent', { time: formatClock(ms) })}</span>}
              data-testid="agenda-item"
            >
              {isRunning && <span aria-hidden>● </span>}
              {t('item', { number: place + 1, title })}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
