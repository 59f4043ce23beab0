import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './console.module.css';
import type { PanelName } from './panels.ts';

export type PanelProps = {
  name: PanelName;
  /** As a tab of a narrow screen; as a column otherwise. */
  asTab: boolean;
  active: boolean;
  children: ReactNode;
};

/** A part of the console. It stays in the page while another tab is in front: pictures go on, nothing typed is lost. */
export function Panel({ name, asTab, active, children }: PanelProps) {
  const { t } = useTranslation('console');
  const role = asTab
    ? ({ role: 'tabpanel', 'aria-labelledby': `tab-${name}` } as const)
    : ({ 'aria-label': t(`tabs.${name}`) } as const);
  return (
    <section id={`panel-${name}`} className={classes.panel} data-panel={name} hidden={asTab && !active} {...role}>
      {children}
    </section>
  );
}
