import { Button, Progress as Bar, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MeetingView } from '#shared/contract/views.ts';
import { useReadable } from '../../live/hooks.ts';
import type { BoardState } from '../../live/session.ts';
import { ask } from '../commands/ask.ts';
import { useSend } from '../commands/use-send.ts';
import { useRights } from '../rights/use-rights.ts';
import { AnswerButtons } from './answer-buttons.tsx';
import { useSweepDesk } from './desk.ts';
import { Before } from './before.tsx';
import classes from './sweep.module.css';

type CalledProps = { view: MeetingView; sweep: NonNullable<MeetingView['sweep']>; board: BoardState };

/** Who is called now, who is next, and the answer, by one key. */
export function Called({ view, sweep, board }: CalledProps) {
  const { t } = useTranslation(['rollCall', 'console']);
  const { may } = useRights();
  const send = useSend();
  const desk = useSweepDesk();
  const note = useReadable(desk.note);
  const { roomId, name, answered, asked } = sweep;
  const gone = roomId !== null && board.rows.get(roomId)?.link === 'absent';
  const stop = () =>
    ask({
      title: t('rollCall:sweep.stopQuestion.title'),
      consequence: t('rollCall:sweep.stopQuestion.body', { count: asked - answered }),
      confirm: t('rollCall:sweep.stopQuestion.confirm'),
      cancel: t('console:cancel'),
      testId: 'confirm-stop-sweep',
      onConfirm: () => void send('sweep.stop', {}),
    });
  return (
    <div className={classes.called}>
      <div className={classes.line}>
        <h2 className={classes.title}>{t('rollCall:sweep.calling')}</h2>
        <span className={classes.place} data-testid="sweep-place">
          {t('rollCall:sweep.place', { place: Math.min(answered + 1, asked), asked })}
        </span>
      </div>
      <p className={classes.name} aria-live="polite" data-testid="sweep-called">
        {name}
      </p>
      {gone && <p className={classes.gone}>▲ {t('rollCall:sweep.gone')}</p>}
      <p className={classes.next}>
        {view.onDeck === null ? t('rollCall:sweep.last') : t('rollCall:sweep.next', { name: view.onDeck.name })}
      </p>
      <Bar value={(answered / asked) * 100} size="md" aria-hidden />
      {may('sweep.answer') && (
        <>
          <AnswerButtons />
          <TextInput
            size="xs"
            label={t('rollCall:sweep.note')}
            placeholder={t('rollCall:sweep.noteHint')}
            maxLength={300}
            value={note}
            onChange={(event) => desk.note.set(event.currentTarget.value)}
            onKeyDown={(event) => {
              // A note is written about a problem, and then the keys are wanted again.
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.currentTarget.blur();
              void desk.answer('problem');
            }}
            data-testid="sweep-note"
          />
          <div className={classes.line}>
            <Before board={board} />
            <Button size="compact-sm" variant="default" onClick={stop} data-testid="sweep-stop">
              {t('rollCall:sweep.stop')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
