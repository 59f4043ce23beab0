import { Button } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../ui/format.ts';
import { StateShape } from '../../ui/state-badge.tsx';
import type { AskedRoom } from './progress.ts';
import classes from './roll-call.module.css';

type AnswerRowProps = {
  room: AskedRoom;
  /** Opens the entry for a room that rang up; not there when the roll call is closed. */
  onEnter: ((room: AskedRoom) => void) | undefined;
};

/** A room: what it answered and when, or its telephone number. */
export function AnswerRow({ room, onEnter }: AnswerRowProps) {
  const { t } = useTranslation('rollCall');
  const { name, phone, answer } = room;
  return (
    <div className={classes.room} data-testid="roll-call-room" data-room={room.roomId} data-answer={answer?.answer}>
      <StateShape state={answer === null ? 'late' : answer.answer === 'present' ? 'present' : 'absent'} />
      <span className={classes.roomName} title={answer?.note === '' ? undefined : answer?.note}>
        {name}
      </span>
      {answer === null ? (
        <span className={classes.word}>
          {phone === null ? (
            t('inOffice.waiting')
          ) : (
            <a href={`tel:${phone}`}>
              <IconPhone size={13} aria-hidden /> {phone}
            </a>
          )}
        </span>
      ) : (
        <span className={classes.word}>
          {answer.answer === 'absent' ? t('inOffice.isAbsent') : t('inOffice.present', { count: answer.headcount })}{' '}
          <time>{formatTime(answer.at)}</time>
        </span>
      )}
      {/* What a room said itself, with its names, is not written over by the office. */}
      {onEnter !== undefined && answer?.answer !== 'present' && (
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={t('inOffice.enter', { name })}
          onClick={() => onEnter(room)}
          data-testid="roll-call-enter"
        >
          {t('inOffice.enterShort')}
        </Button>
      )}
    </div>
  );
}
