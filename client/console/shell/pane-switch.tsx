import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './console.module.css';
import type { Pane } from './panels.ts';

export type PaneSwitchProps = {
  pane: Pane;
  onChange: (pane: Pane) => void;
  panes: readonly Pane[];
  /** How many lines there are in each. */
  counts: Partial<Record<Pane, number>>;
  /** Who has no devices of its own finds here what stands beside them for the others. */
  children?: ReactNode;
};

/** Chooses what stands below the stage: the rooms' pictures, or what the secretary writes. */
export function PaneSwitch({ pane, onChange, panes, counts, children }: PaneSwitchProps) {
  const { t } = useTranslation('console');
  return (
    <div className={classes.paneSwitch}>
      <div role="group" aria-label={t('panesLabel')}>
        {panes.map((one) => (
          <button
            key={one}
            type="button"
            className={classes.pane}
            aria-pressed={one === pane}
            onClick={() => onChange(one)}
            data-testid={`pane-${one}`}
          >
            {t(`panes.${one}`)}
            {(counts[one] ?? 0) > 0 && ` (${counts[one]})`}
          </button>
        ))}
      </div>
      {children}
    </div>
  );
}
