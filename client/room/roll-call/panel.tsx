import { IconBell, IconClipboardCheck, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { roomOf } from '#shared/contract/ids.ts';
import type { SelfView } from '#shared/contract/views.ts';
import { useLive, useReadable } from '../../live/hooks.ts';
import { formatTime } from '../../ui/format.ts';
import { useCommand } from '../use-command.ts';
import room from '../room.module.css';
import { Countdown } from './countdown.tsx';
import { Headcount } from './headcount.tsx';
import { People } from './people.tsx';
import { useDraft } from './use-draft.ts';
import classes from './roll-call.module.css';

type PanelProps = { asked: NonNullable<SelfView['rollCall']> };

/** Who is in the room: open until it was sent or put off, then one line that opens it again. */
export function RollCallPanel({ asked }: PanelProps) {
  const { t } = useTranslation('rollCall');
  const { answeredAt, remindedAt, deadlineAt } = asked;
  /** The answer or the reminder after which the room has closed the panel; a newer reminder opens it again. */
  const [closedAt, setClosedAt] = useState<number | null>(answeredAt);
  const reminded = remindedAt !== null && answeredAt === null;
  const isOpen = closedAt === null || (reminded && remindedAt > closedAt);
  const { draft, setDraft, offer } = useDraft(asked);
  const session = useLive();
  const self = useReadable(session.self);
  const command = useCommand();
  const close = () => setClosedAt(Math.max(answeredAt ?? 0, remindedAt ?? 0));
  const send = async () => {
    const roomId = self ? roomOf(self.party) : undefined;
    if (roomId === undefined) return;
    const { headcount, people, note } = draft;
    await session.send('rollCall.answer', {
      rollCallId: asked.rollCallId,
      roomId,
      answer: 'present',
      headcount,
      people: [...people],
      note,
    });
    close();
  };
  return (
    <section className={classes.panel} data-open={isOpen} aria-label={t('title')} data-testid="roll-call">
      <header className={classes.head}>
        <h2>
          <IconClipboardCheck aria-hidden /> {t('title')}
        </h2>
        <Countdown deadlineAt={deadlineAt} />
      </header>
      {reminded && (
        <p className={classes.reminder} role="alert" data-testid="roll-call-reminder">
          <IconBell aria-hidden /> {t('reminded')}
        </p>
      )}
      {isOpen ? (
        <>
          <div className={classes.body}>
            <Headcount draft={draft} onChange={setDraft} />
            <People draft={draft} onChange={setDraft} offer={offer} />
            <label className={classes.field}>
              {t('note')}
              <input
                value={draft.note}
                maxLength={500}
                placeholder={t('noteHint')}
                onChange={(event) => setDraft({ ...draft, note: event.currentTarget.value })}
                data-testid="roll-call-note"
              />
            </label>
          </div>
          <footer className={classes.foot}>
            <button type="button" className={room.plain} onClick={close} data-testid="roll-call-later">
              {t(answeredAt === null ? 'later' : 'keep')}
            </button>
            <button type="button" className={room.main} onClick={() => command(send)} data-testid="roll-call-send">
              <IconSend aria-hidden /> {t(answeredAt === null ? 'send' : 'sendAgain')}
            </button>
          </footer>
        </>
      ) : (
        <footer className={classes.foot}>
          <p className={classes.sent} role="status" data-testid="roll-call-sent" data-answered={answeredAt !== null}>
            {answeredAt === null ? t('notSent') : t('sent', { time: formatTime(answeredAt) })}
          </p>
          <button type="button" className={room.plain} onClick={() => setClosedAt(null)} data-testid="roll-call-change">
            {t(answeredAt === null ? 'open' : 'change')}
          </button>
        </footer>
      )}
    </section>
  );
}
