import { Button, Progress as Bar } from '@mantine/core';
import { IconBell, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BoardRollCall } from '#shared/contract/roll-call.ts';
import { formatClock, formatTime } from '../../ui/format.ts';
import { useServerNow } from '../clock/use-server-now.ts';
import { ask } from '../commands/ask.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { showDone } from '../commands/toast.tsx';
import { useSend } from '../commands/use-send.ts';
import { useRights } from '../rights/use-rights.ts';
import type { Progress } from './progress.ts';
import classes from './roll-call.module.css';

type StandingProps = {
  rollCall: BoardRollCall;
  progress: Progress;
  /** The name of the district asked; null where all are. */
  district: string | null;
  onAgain: () => void;
};

/** How far it has come, and what can be done about it. */
export function StandingOf({ rollCall, progress, district, onAgain }: StandingProps) {
  const { t } = useTranslation('rollCall');
  const { may } = useRights();
  const { asked, answered, headcount, absent } = progress;
  const { closedAt } = rollCall;
  const time = closedAt === null ? '' : formatTime(closedAt);
  const closed = district === null ? t('inOffice.closed', { time }) : t('inOffice.closedOf', { name: district, time });
  const asking = district === null ? t('inOffice.asking') : t('inOffice.askingOf', { name: district });
  return (
    <div className={classes.head}>
      <div className={classes.line}>
        <h2 className={classes.title}>{closedAt === null ? asking : closed}</h2>
        {closedAt === null && <TimeLeft deadlineAt={rollCall.deadlineAt} />}
      </div>
      <p className={classes.figures} data-testid="roll-call-progress">
        <strong>{t('inOffice.answered', { answered, asked })}</strong>
        <span>{t('inOffice.people', { count: headcount })}</span>
        {absent > 0 && <span>{t('inOffice.absent', { count: absent })}</span>}
      </p>
      <Bar value={asked === 0 ? 0 : (answered / asked) * 100} size="md" aria-hidden />
      <div className={classes.buttons}>
        {closedAt === null
          ? may('rollCall.close') && <OpenButtons rollCallId={rollCall.rollCallId} silent={asked - answered} />
          : may('rollCall.start') && (
              <Button size="xs" variant="default" onClick={onAgain} data-testid="roll-call-again">
                {t('inOffice.again')}
              </Button>
            )}
      </div>
    </div>
  );
}

function OpenButtons({ rollCallId, silent }: { rollCallId: string; silent: number }) {
  const { t } = useTranslation(['rollCall', 'console']);
  const send = useSend();
  const remind = async () => {
    if (await send('rollCall.remind', { rollCallId })) showDone(t('rollCall:inOffice.reminded', { count: silent }));
  };
  const close = () => {
    if (silent === 0) return void send('rollCall.close', { rollCallId });
    return ask({
      title: t('rollCall:inOffice.closeQuestion.title'),
      consequence: t('rollCall:inOffice.closeQuestion.body', { count: silent }),
      confirm: t('rollCall:inOffice.closeQuestion.confirm'),
      cancel: t('console:cancel'),
      testId: 'confirm-close-roll-call',
      onConfirm: () => void send('rollCall.close', { rollCallId }),
    });
  };
  return (
    <>
      {silent > 0 && (
        <CommandButton
          size="xs"
          variant="light"
          command={remind}
          leftSection={<IconBell size={16} aria-hidden />}
          data-testid="roll-call-remind"
        >
          {t('rollCall:inOffice.remind', { count: silent })}
        </CommandButton>
      )}
      <Button
        size="xs"
        variant="default"
        leftSection={<IconCheck size={16} aria-hidden />}
        onClick={close}
        data-testid="roll-call-close"
      >
        {t('rollCall:inOffice.close')}
      </Button>
    </>
  );
}

function TimeLeft({ deadlineAt }: { deadlineAt: number }) {
  const { t } = useTranslation('rollCall');
  const left = Math.max(0, deadlineAt - useServerNow());
  return (
    <span className={classes.time} role="timer">
      {t('inOffice.left', { time: formatClock(left + 999) })}
    </span>
  );
}
