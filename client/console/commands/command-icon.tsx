import { ActionIcon, type ActionIconProps, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './command-button.module.css';
import { usePending } from './use-pending.ts';

export type CommandIconProps = Omit<ActionIconProps, 'loading' | 'aria-label'> & {
  command: () => Promise<unknown>;
  /** The button's name, shown as a tooltip too. */
  label: string;
  children: ReactNode;
  'data-testid'?: string;
};

/** A command to the server behind an icon. */
export function CommandIcon({ command, label, ...icon }: CommandIconProps) {
  const [pending, run] = usePending(command);
  return (
    <Tooltip label={label} openDelay={400}>
      <ActionIcon className={classes.command} {...icon} aria-label={label} aria-busy={pending} onClick={run} />
    </Tooltip>
  );
}
