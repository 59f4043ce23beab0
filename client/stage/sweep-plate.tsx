import { useTranslation } from 'react-i18next';
import type { MeetingView } from '#shared/contract/views.ts';
import classes from './stage.module.css';

/** Which room is being called in a sweep: on every screen. */
export function SweepPlate({ sweep }: { sweep: MeetingView['sweep'] }) {
  const { t } = useTranslation('rollCall');
  if (sweep?.roomId == null) return null;
  const { name, answered, asked } = sweep;
  return (
    <p className={classes.sweep} role="status" data-testid="sweep-plate">
      <strong>{t('sweep.onScreen', { name })}</strong>
      <span>{t('sweep.place', { place: Math.min(answered + 1, asked), asked })}</span>
    </p>
  );
}
