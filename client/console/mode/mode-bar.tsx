import { List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { roomOf } from '#shared/contract/ids.ts';
import { MOST_IN_DISCUSSION } from '#shared/contract/meetings.ts';
import type { MeetingView } from '#shared/contract/views.ts';
import { useLive, useReadable } from '../../live/hooks.ts';
import { ask } from '../commands/ask.ts';
import { useSend } from '../commands/use-send.ts';
import { presentOf } from '../header/present.ts';
import { useRights } from '../rights/use-rights.ts';
import { ModeButton } from './mode-button.tsx';
import classes from './mode.module.css';

const LIVE: ReadonlySet<string> = new Set(['convened', 'open', 'paused']);

type ModeBarProps = {
  view: MeetingView;
  /** What stands before it. */
  children: ReactNode;
};

/** How the meeting is held, and the switch between briefing and discussion, which says first what will happen. */
export function ModeBar({ view, children }: ModeBarProps) {
  const { t } = useTranslation('discussion');
  const session = useLive();
  const board = useReadable(session.board);
  const totals = useReadable(session.totals);
  const send = useSend();
  const { may } = useRights();
  const discussing = view.mode === 'discussion';
  const withSwitch = may('mode.set') && LIVE.has(view.phase);
  if (!discussing && !withSwitch) return null;
  const invited = board?.roster.size ?? totals?.invited ?? 0;
  const tooMany = !discussing && invited > MOST_IN_DISCUSSION;
  const question = discussing ? 'endQuestion' : 'beginQuestion';

  const askFirst = () =>
    ask({
      title: t(`console.${question}.title`),
      consequence: (
        <Consequences
          texts={consequencesOf(view, presentOf(session.board.get(), session.totals.get())?.present ?? 0, t)}
        />
      ),
      confirm: t(`console.${question}.confirm`),
      cancel: t('console.keep'),
      testId: 'confirm-mode',
      onConfirm: () => void send('mode.set', { mode: discussing ? 'briefing' : 'discussion' }),
    });

  return (
    <div className={classes.bar} data-testid="mode" data-mode={view.mode}>
      {children}
      {discussing && <p className={classes.together}>{t('console.together', { count: view.participants.length })}</p>}
      {withSwitch && (
        <ModeButton
          discussing={discussing}
          reason={tooMany ? t('console.tooMany', { invited, most: MOST_IN_DISCUSSION }) : null}
          onPress={askFirst}
        />
      )}
    </div>
  );
}

type Texts = ReturnType<typeof useTranslation<'discussion'>>['t'];

/** What switching does, and to whom. */
const consequencesOf = (view: MeetingView, present: number, t: Texts): string[] => {
  const { mode, speaker, onDeck, sweep, presenter } = view;
  if (mode === 'discussion') {
    const byRoom = presenter !== null && roomOf(presenter.party) !== undefined;
    return [
      t('console.endQuestion.unseen', { count: present }),
      ...(presenter && byRoom ? [t('console.endQuestion.presenter', { name: presenter.name })] : []),
      t('console.endQuestion.hands'),
    ];
  }
  return [
    t('console.beginQuestion.seen', { count: present }),
    ...(speaker ? [t('console.beginQuestion.speaker', { name: speaker.name })] : []),
    ...(onDeck ? [t('console.beginQuestion.onDeck', { name: onDeck.name })] : []),
    ...(sweep ? [t('console.beginQuestion.sweep')] : []),
    t('console.beginQuestion.hands'),
  ];
};

function Consequences({ texts }: { texts: readonly string[] }) {
  return (
    <List>
      {texts.map((text) => (
        <List.Item key={text}>
          <Text>{text}</Text>
        </List.Item>
      ))}
    </List>
  );
}
