import { Button, type ButtonProps } from '@mantine/core';
import classes from './command-button.module.css';
import { usePending } from './use-pending.ts';

export type CommandButtonProps = Omit<ButtonProps, 'loading'> & {
  /** Runs until the server has answered; the button shows that it waits and takes no second click. */
  command: () => Promise<unknown>;
  'aria-label'?: string;
  'aria-keyshortcuts'?: string;
  'aria-pressed'?: boolean;
  'data-testid'?: string;
};

/**
 * A button for a command to the server. It stays focusable and keeps its size while it waits: a disabled button would
 * drop the keyboard's place on the page.
 */
export function CommandButton({ command, ...button }: CommandButtonProps) {
  const [pending, run] = usePending(command);
  return <Button className={classes.command} {...button} aria-busy={pending} onClick={run} />;
}
