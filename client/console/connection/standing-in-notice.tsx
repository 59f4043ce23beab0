import { useTranslation } from 'react-i18next';
import { useLive, useReadable } from '../../live/hooks.ts';
import { useRights } from '../rights/use-rights.ts';
import classes from './connection.module.css';

/** Tells the deputy and the secretary when the chair's rights are theirs, and why. */
export function StandingInNotice() {
  const { t } = useTranslation('console');
  const standing = useReadable(useLive().self)?.standing;
  const { standsIn } = useRights();
  if (!standsIn || (standing !== 'deputy' && standing !== 'secretary')) return null;
  return (
    <p className={classes.notice} role="status" data-testid="standing-in">
      {t(`standsIn.${standing}`)}
    </p>
  );
}
