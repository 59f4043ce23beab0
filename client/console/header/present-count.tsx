import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive, useReadable } from '../../live/hooks.ts';
import classes from './header.module.css';
import { presentOf } from './present.ts';

/** How many rooms are there, of how many invited. */
export function PresentCount() {
  const { t } = useTranslation('console');
  const session = useLive();
  const board = useReadable(session.board);
  const totals = useReadable(session.totals);
  const counted = useMemo(() => presentOf(board, totals), [board, totals]);
  return (
    counted && (
      <p className={classes.present} data-testid="present-count">
        {t('presentCount', counted)}
      </p>
    )
  );
}
