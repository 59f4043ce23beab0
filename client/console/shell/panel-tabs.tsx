import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './console.module.css';
import type { PanelName } from './panels.ts';

export type PanelTabsProps = {
  panels: readonly PanelName[];
  active: PanelName;
  onChange: (panel: PanelName) => void;
  /** Shown beside the name: raised hands. */
  hands: number;
};

/** The columns as tabs, on narrow screens. The arrows go from tab to tab. */
export function PanelTabs({ panels, active, onChange, hands }: PanelTabsProps) {
  const { t } = useTranslation('console');
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = panels[(panels.indexOf(active) + by + panels.length) % panels.length];
    if (by === 0 || next === undefined) return;
    event.preventDefault();
    onChange(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div ref={list} className={classes.tabs} role="tablist">
      {panels.map((panel) => (
        <button
          key={panel}
          id={`tab-${panel}`}
          type="button"
          role="tab"
          className={classes.tab}
          aria-selected={panel === active}
          aria-controls={`panel-${panel}`}
          tabIndex={panel === active ? 0 : -1}
          onClick={() => onChange(panel)}
          onKeyDown={onKeyDown}
        >
          {t(`tabs.${panel}`)}
          {panel === 'queue' && hands > 0 && <span className={classes.badge}>{hands}</span>}
        </button>
      ))}
    </div>
  );
}
