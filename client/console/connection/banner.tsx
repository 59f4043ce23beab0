import { useTranslation } from 'react-i18next';
import { useBoot } from '../../api/boot.ts';
import { useLive, useReadable } from '../../live/hooks.ts';
import { formatTimeWithSeconds } from '../../ui/format.ts';
import classes from './connection.module.css';

/** What is wrong with the line, what the system does about it, since when, and whom to call. Nothing while all is well. */
export function ConnectionBanner() {
  const { t } = useTranslation('console');
  const session = useLive();
  const connection = useReadable(session.connection);
  const media = useReadable(session.media);
  if (connection.kind === 'reconnecting') {
    const time = formatTimeWithSeconds(connection.since);
    return (
      <Banner title={t('connection.lost', { time })} hint={t('connection.lostHint', { attempt: connection.attempt })} />
    );
  }
  if (connection.kind === 'joined' && media.kind === 'interrupted') {
    const time = formatTimeWithSeconds(media.since);
    return <Banner title={t('connection.media', { time })} hint={t('connection.mediaHint')} />;
  }
  return null;
}

function Banner({ title, hint }: { title: string; hint: string }) {
  const { t } = useTranslation('console');
  const phone = useBoot().data?.supportPhone ?? null;
  return (
    <div className={classes.banner} role="alert" data-testid="connection-banner">
      <b>▲ {title}.</b> {hint}
      {phone !== null && <> {t('connection.support', { phone })}</>}
    </div>
  );
}
