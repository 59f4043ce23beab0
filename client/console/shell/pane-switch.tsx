import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './console.module.css';
import type { Pane } from './panels.ts';

export type PaneSwitchProps = {
  pane: Pane;
  onChange: (pane: Pane) => void;
  notes: number;
  /** Who has no devices of its own finds here what stands beside them for the others. */
  children?: ReactNode;
};

/** Chooses what stands below the stage: the rooms' pictures or the notes. */
export function PaneSwitch({ pane, onChange, notes, children }: PaneSwitchProps) {
  const { t } = useTranslation('console');
  return (
    <div className={classes.paneSwitch}>
      <div role="group" aria-label={t('panesLabel')}>
        {(['pictures', 'notes'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className={classes.pane}
            aria-pressed={one === pane}
            onClick={() => onChange(one)}
            data-testid={`pane-${one}`}
          >
            {t(`panes.${one}`)}
            {one === 'notes' && notes > 0 && ` (${notes})`}
          </button>
        ))}
      </div>
      {children}
    </div>
  );
}
