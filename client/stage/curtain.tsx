import { IconCalendarOff, IconClockPause, IconDoor, IconFlagCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MeetingView } from '#shared/contract/views.ts';
import { CalledOff, CalledOffTitle } from '../meetings/called-off.tsx';
import classes from './stage.module.css';

/** What stands on the stage while the meeting is not going on: why, and what comes next. */
export function Curtain({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation('stage');
  switch (meeting.phase) {
    case 'open':
      return null;
    case 'draft':
    case 'convened':
      return (
        <div className={classes.curtain}>
          <IconDoor aria-hidden />
          <p>{meeting.title}</p>
          <h2>{t('curtain.notOpen')}</h2>
          <p>{meeting.host?.present ? t('curtain.hostHere', { name: meeting.host.name }) : t('curtain.hostAway')}</p>
        </div>
      );
    case 'paused':
      return (
        <div className={classes.curtain}>
          <IconClockPause aria-hidden />
          <h2>{t('curtain.paused')}</h2>
          <p>{t('curtain.pausedHint')}</p>
        </div>
      );
    case 'ended':
    case 'closed':
      return (
        <div className={classes.curtain}>
          <IconFlagCheck aria-hidden />
          <h2>{t('curtain.ended')}</h2>
        </div>
      );
    case 'postponed':
    case 'cancelled':
      return (
        <div className={classes.curtain}>
          <IconCalendarOff aria-hidden />
          <h2>
            <CalledOffTitle meeting={meeting} />
          </h2>
          <p>
            <CalledOff meeting={meeting} />
          </p>
        </div>
      );
  }
}
