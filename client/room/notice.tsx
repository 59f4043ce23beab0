import { useTranslation } from 'react-i18next';
import { useLive, useReadable } from '../live/hooks.ts';
import bands from './bands.module.css';
import classes from './room.module.css';

/** What the server says to this room alone: that another device tried to come in as this room. */
export function Notice() {
  const { t } = useTranslation('room');
  const session = useLive();
  const notice = useReadable(session.notice);
  if (!notice) return null;
  return (
    <div className={bands.notice} role="alert" data-testid="notice">
      <p>{notice.message}</p>
      <button type="button" className={classes.plain} onClick={() => session.dismissNotice()}>
        {t('dismiss')}
      </button>
    </div>
  );
}
