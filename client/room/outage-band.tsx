import { useTranslation } from 'react-i18next';
import { useBoot } from '../api/boot.ts';
import { useReadable } from '../live/hooks.ts';
import { ticker } from '../observable/ticker.ts';
import { formatClock, formatTimeWithSeconds } from '../ui/format.ts';
import type { Line } from './line.ts';
import { useLine } from './use-room.ts';
import classes from './bands.module.css';

/** When the line drops: what happened, what the system does, since when, and whom to call. */
export function OutageBand() {
  const line = useLine();
  // Asked for while the line is up: when it is down nobody can tell the number.
  const phone = useBoot().data?.supportPhone ?? null;
  if (line.kind !== 'lost' && line.kind !== 'interrupted' && line.kind !== 'noMedia') return null;
  return <Outage line={line} phone={phone} />;
}

function Outage({ line, phone }: { line: Line; phone: string | null }) {
  const { t } = useTranslation('room');
  return (
    <div className={classes.outage} data-testid="outage">
      <strong>
        <span aria-hidden>▲</span> {t(`outage.${titleOf(line)}`)}
      </strong>
      <p>{t('outage.action')}</p>
      <p>
        {'since' in line && <Since since={line.since} />} {line.kind === 'lost' && t('outage.attempts', line)}
      </p>
      {line.kind === 'lost' && <p>{t('outage.check')}</p>}
      {phone !== null && <p className={classes.phone}>{t('outage.call', { phone })}</p>}
    </div>
  );
}

const titleOf = (line: Line) => (line.kind === 'lost' || line.kind === 'interrupted' ? line.kind : 'noMedia');

function Since({ since }: { since: number }) {
  const { t } = useTranslation('room');
  const duration = formatClock(Math.max(0, useReadable(ticker) - since));
  return <span className="tabular">{t('outage.since', { time: formatTimeWithSeconds(since), duration })}</span>;
}
